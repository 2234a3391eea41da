package org.goldenthread.pathway.codes;

/** Sex as the returns collect it from 2024-25 on; older files say 1, 2, 0 and 9. */
public enum Sex implements Code {
    MALE("M", "Male"),
    FEMALE("F", "Female"),
    UNKNOWN("U", "Unknown, or not yet born");

    private final String code;
    private final String label;

    Sex(String code, String label) {
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
