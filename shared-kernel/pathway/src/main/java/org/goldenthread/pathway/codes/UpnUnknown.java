package org.goldenthread.pathway.codes;

/** Why a child has no unique pupil number (UPNunknown; SSDA903 knows the first five). */
public enum UpnUnknown implements Code {
    NOT_OF_SCHOOL_AGE("UN1", "Not of school age and not yet given a number"),
    NEVER_IN_MAINTAINED_SCHOOL("UN2", "Never attended a maintained school in England"),
    EDUCATED_ELSEWHERE("UN3", "Educated outside England"),
    NOT_YET_KNOWN("UN4", "Newly looked after or in need; the number is not yet known"),
    SOURCES_DISAGREE("UN5", "Sources disagree about the child, so that no number can be matched"),
    CENSUS_OTHER("UN6", "Another reason of the census"),
    NO_FURTHER_ACTION("UN7", "Referral with no further action");

    private final String code;
    private final String label;

    UpnUnknown(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
