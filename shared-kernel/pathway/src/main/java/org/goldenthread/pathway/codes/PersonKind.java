package org.goldenthread.pathway.codes;

/** What kind of person a record is about. */
public enum PersonKind implements Code {
    CHILD("child", "A child with a pathway of its own"),
    ADULT("adult", "An adult, a parent for example");

    private final String code;
    private final String label;

    PersonKind(String code, String label) {
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
