package org.goldenthread.pathway.codes;

/** The level of need (local threshold document; most authorities use four). */
public enum NeedLevel implements Code {
    UNIVERSAL("1", "Universal: needs met by services for everyone"),
    MORE_FOR_SOME("2", "Additional: more for some"),
    EVEN_MORE_FOR_A_FEW("3", "Complex: even more for a few"),
    SPECIALIST("4", "Acute: statutory and specialist help");

    private final String code;
    private final String label;

    NeedLevel(String code, String label) {
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
