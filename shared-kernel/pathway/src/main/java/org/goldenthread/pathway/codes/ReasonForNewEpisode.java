package org.goldenthread.pathway.codes;

/** Why a new care episode began (SSDA903 RNE). */
public enum ReasonForNewEpisode implements Code {
    STARTED("S", "Started to be looked after"),
    LEGAL_STATUS("L", "Change of legal status only"),
    PLACEMENT("P", "Change of placement and carer only"),
    PLACEMENT_SAME_CARER("T", "Change of placement, but same carer"),
    LEGAL_STATUS_AND_PLACEMENT("B", "Change of legal status, placement and carer at the same time"),
    LEGAL_STATUS_AND_PLACEMENT_SAME_CARER(
            "U", "Change of legal status and placement at the same time, but same carer");

    private final String code;
    private final String label;

    ReasonForNewEpisode(String code, String label) {
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
