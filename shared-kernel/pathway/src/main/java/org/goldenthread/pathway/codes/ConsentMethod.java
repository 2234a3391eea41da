package org.goldenthread.pathway.codes;

/** How a consent was given. */
public enum ConsentMethod implements Code {
    WRITTEN("written", "In writing"),
    VERBAL("verbal", "In words, noted"),
    ELECTRONIC("electronic", "Electronically");

    private final String code;
    private final String label;

    ConsentMethod(String code, String label) {
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
