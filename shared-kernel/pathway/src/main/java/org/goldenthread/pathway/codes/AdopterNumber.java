package org.goldenthread.pathway.codes;

/** How many people adopted a child (SSDA903 NB_ADOPTR). */
public enum AdopterNumber implements Code {
    ONE("1", "One adopter"),
    TWO("2", "Two adopters");

    private final String code;
    private final String label;

    AdopterNumber(String code, String label) {
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
