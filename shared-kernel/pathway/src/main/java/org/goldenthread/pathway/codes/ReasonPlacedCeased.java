package org.goldenthread.pathway.codes;

/** Why a child is no longer placed for adoption (SSDA903 REASON_PLACED_CEASED). */
public enum ReasonPlacedCeased implements Code {
    NEEDS_CHANGED("RD1", "The child's needs changed"),
    NO_ORDER("RD2", "The court made no placement order"),
    NO_ADOPTERS("RD3", "Prospective adopters could not be found"),
    OTHER("RD4", "Any other reason");

    private final String code;
    private final String label;

    ReasonPlacedCeased(String code, String label) {
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
