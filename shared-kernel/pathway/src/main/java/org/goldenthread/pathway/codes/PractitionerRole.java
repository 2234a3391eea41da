package org.goldenthread.pathway.codes;

/** What the practitioner who leads the help for a family does for a living. */
public enum PractitionerRole implements Code {
    FAMILY_SUPPORT_WORKER("family-support-worker", "Family support worker"),
    TEACHER("teacher", "Teacher or pastoral lead"),
    SPECIAL_NEEDS_COORDINATOR("special-needs-coordinator", "Special educational needs coordinator"),
    EARLY_YEARS_PRACTITIONER("early-years-practitioner", "Early years practitioner"),
    HEALTH_VISITOR("health-visitor", "Health visitor"),
    SCHOOL_NURSE("school-nurse", "School nurse"),
    MIDWIFE("midwife", "Midwife"),
    DOCTOR("doctor", "Doctor"),
    MENTAL_HEALTH_PRACTITIONER("mental-health-practitioner", "Mental health practitioner"),
    YOUTH_WORKER("youth-worker", "Youth worker"),
    YOUTH_JUSTICE_WORKER("youth-justice-worker", "Youth justice worker"),
    HOUSING_OFFICER("housing-officer", "Housing officer"),
    VOLUNTARY_WORKER("voluntary-worker", "Worker of a voluntary organisation"),
    SOCIAL_WORKER("social-worker", "Social worker"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    PractitionerRole(String code, String label) {
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
