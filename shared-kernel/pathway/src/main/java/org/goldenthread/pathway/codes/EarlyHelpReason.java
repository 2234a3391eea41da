package org.goldenthread.pathway.codes;

/** Why an early help assessment was offered. */
public enum EarlyHelpReason implements Code {
    PARENTING("parenting", "Parenting and family relationships"),
    BEHAVIOUR("behaviour", "Child's behaviour"),
    EMOTIONAL_HEALTH("emotional-health", "Child's emotional or mental health"),
    PHYSICAL_HEALTH("physical-health", "Physical health or disability"),
    DEVELOPMENT("development", "Early development or speech"),
    ATTENDANCE("attendance", "School attendance or exclusion"),
    PARENTAL_HEALTH("parental-health", "Parent's health or mental health"),
    SUBSTANCE_USE("substance-use", "Alcohol or drugs"),
    DOMESTIC_ABUSE("domestic-abuse", "Domestic abuse"),
    HOUSING_OR_MONEY("housing-or-money", "Housing, debt or income"),
    YOUNG_CARER("young-carer", "Young carer"),
    CRIME("crime", "Crime or anti-social behaviour"),
    STEP_DOWN("step-down", "Continues help after children's social care"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    EarlyHelpReason(String code, String label) {
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
