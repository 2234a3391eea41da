package org.goldenthread.pathway.codes;

/** The child's main need (SSDA903 CIN, census PrimaryNeedCode). */
public enum CategoryOfNeed implements Code {
    ABUSE_OR_NEGLECT("N1", "Abuse or neglect"),
    DISABILITY("N2", "Child's disability"),
    PARENTAL_ILLNESS("N3", "Parental illness or disability"),
    FAMILY_IN_ACUTE_STRESS("N4", "Family in acute stress"),
    FAMILY_DYSFUNCTION("N5", "Family dysfunction"),
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6", "Socially unacceptable behaviour"),
    LOW_INCOME("N7", "Low income"),
    ABSENT_PARENTING("N8", "Absent parenting"),
    OTHER_THAN_NEED("N9", "Cases other than children in need"),
    NOT_STATED("N0", "Not stated");

    private final String code;
    private final String label;
    private final Validity validity;

    CategoryOfNeed(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    CategoryOfNeed(String code, String label, Validity validity) {
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
}
