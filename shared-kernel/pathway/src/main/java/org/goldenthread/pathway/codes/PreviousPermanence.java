package org.goldenthread.pathway.codes;

/**
 * The permanent arrangement that a child had been in before coming into care (SSDA903 PREV_PERM).
 */
public enum PreviousPermanence implements Code {
    ADOPTION("P1", "Adoption"),
    GUARDIANSHIP("P2", "Special guardianship order"),
    CHILD_ARRANGEMENTS("P3", "Residence or child arrangements order"),
    UNKNOWN("P4", "Unknown"),
    NONE("Z1", "None");

    private final String code;
    private final String label;

    PreviousPermanence(String code, String label) {
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
