package org.goldenthread.pathway.codes;

/** How an adult is a parent of the child. */
public enum ParentKind implements Code {
    BIRTH_MOTHER("birth-mother", "Birth mother"),
    BIRTH_FATHER("birth-father", "Birth father"),
    ADOPTIVE_MOTHER("adoptive-mother", "Adoptive mother"),
    ADOPTIVE_FATHER("adoptive-father", "Adoptive father"),
    STEP_PARENT("step-parent", "Step-parent"),
    OTHER_RESPONSIBLE("other-responsible", "Another person with parental responsibility");

    private final String code;
    private final String label;

    ParentKind(String code, String label) {
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
