package org.goldenthread.pathway.codes;

/** The kind of organisation that works with a family. */
public enum Agency implements Code {
    EARLY_HELP_SERVICE("early-help-service", "Early help service of the local authority"),
    SOCIAL_CARE("social-care", "Children's social care"),
    EARLY_YEARS("early-years", "Nursery, childminder or other early years setting"),
    SCHOOL("school", "School or college"),
    HEALTH_VISITING("health-visiting", "Health visiting"),
    SCHOOL_NURSING("school-nursing", "School nursing"),
    MIDWIFERY("midwifery", "Midwifery"),
    GENERAL_PRACTICE("general-practice", "General practice"),
    MENTAL_HEALTH("mental-health", "Mental health service for children or adults"),
    OTHER_HEALTH("other-health", "Other health service"),
    POLICE("police", "Police"),
    YOUTH_JUSTICE("youth-justice", "Youth justice service"),
    PROBATION("probation", "Probation"),
    HOUSING("housing", "Housing"),
    VOLUNTARY("voluntary", "Voluntary or community organisation"),
    ADULT_SERVICES("adult-services", "Adult social care or treatment service"),
    OTHER("other", "Other organisation");

    private final String code;
    private final String label;

    Agency(String code, String label) {
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
