package org.goldenthread.pathway.codes;

/** Who gives, refuses or withdraws consent. */
public enum ConsentGiver implements Code {
    MOTHER("mother", "Mother"),
    FATHER("father", "Father"),
    OTHER_RESPONSIBLE("other-responsible", "Another person with parental responsibility"),
    YOUNG_PERSON("young-person", "The young person, judged competent");

    private final String code;
    private final String label;

    ConsentGiver(String code, String label) {
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
