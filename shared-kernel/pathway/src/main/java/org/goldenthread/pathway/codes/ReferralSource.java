package org.goldenthread.pathway.codes;

/** Who brought a child to the front door (CIN census ReferralSource). */
public enum ReferralSource implements Code {
    FAMILY_MEMBER("1A", "Individual: family member or carer"),
    ACQUAINTANCE("1B", "Individual: acquaintance"),
    SELF("1C", "Individual: self"),
    OTHER_INDIVIDUAL("1D", "Individual: other"),
    SCHOOL("2A", "Schools"),
    EDUCATION_SERVICES("2B", "Education services"),
    GENERAL_PRACTITIONER("3A", "Health services: GP"),
    HEALTH_VISITOR("3B", "Health services: health visitor"),
    SCHOOL_NURSE("3C", "Health services: school nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Health services: other primary health services"),
    EMERGENCY_DEPARTMENT("3E", "Health services: A&E"),
    OTHER_HEALTH("3F", "Health services: other"),
    HOUSING("4", "Housing"),
    OWN_SOCIAL_CARE("5A", "Local authority services: social care"),
    OWN_OTHER("5B", "Local authority services: other internal"),
    OTHER_AUTHORITY("5C", "Local authority services: external, another authority"),
    EARLY_HELP("5D", "Local authority services: early help", Validity.fromApril(2022)),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Other legal agency"),
    OTHER("8", "Other"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Unknown");

    private final String code;
    private final String label;
    private final Validity validity;

    ReferralSource(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    ReferralSource(String code, String label, Validity validity) {
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
