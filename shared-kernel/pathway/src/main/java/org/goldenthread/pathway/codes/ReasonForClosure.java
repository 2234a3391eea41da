package org.goldenthread.pathway.codes;

/** Why a child in need episode was closed (CIN census ReasonForClosure). */
public enum ReasonForClosure implements Code {
    ADOPTED("RC1", "Adopted"),
    DIED("RC2", "Died"),
    CHILD_ARRANGEMENTS_ORDER("RC3", "Child arrangements order"),
    SPECIAL_GUARDIANSHIP("RC4", "Special guardianship order"),
    TRANSFERRED("RC5", "Transferred to services of another local authority"),
    ADULT_CARE("RC6", "Transferred to adult social care services"),
    NO_LONGER_IN_NEED(
            "RC7", "Services ceased for any other reason, including child no longer in need"),
    NO_FURTHER_ACTION("RC8", "Case closed after assessment, no further action"),
    EARLY_HELP(
            "RC9",
            "Case closed after assessment, referred to early help",
            Validity.fromApril(2022));

    private final String code;
    private final String label;
    private final Validity validity;

    ReasonForClosure(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    ReasonForClosure(String code, String label, Validity validity) {
        this.code = code;
        this.label = label;
        this.validity = validity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    /** Whether the assessment found that the child was not in need (RC8, RC9). */
    public boolean foundNotInNeed() {
        return this == NO_FURTHER_ACTION || this == EARLY_HELP;
    }
}
