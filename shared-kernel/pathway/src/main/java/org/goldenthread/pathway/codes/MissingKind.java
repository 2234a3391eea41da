package org.goldenthread.pathway.codes;

/** Whether a child who was not where expected was missing or away (SSDA903 MISSING). */
public enum MissingKind implements Code {
    MISSING("M", "Missing from care"),
    AWAY("A", "Away from placement without authorisation");

    private final String code;
    private final String label;

    MissingKind(String code, String label) {
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
