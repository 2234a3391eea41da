package org.goldenthread.pathway.codes;

/** Who took part in a strategy discussion (Working Together to Safeguard Children). */
public enum PartnerAgency implements Code {
    SOCIAL_CARE("social-care", "Children's social care"),
    POLICE("police", "Police"),
    HEALTH("health", "Health"),
    EDUCATION("education", "School, college or early years setting"),
    PROBATION("probation", "Probation"),
    OTHER("other", "Another agency");

    private final String code;
    private final String label;

    PartnerAgency(String code, String label) {
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
