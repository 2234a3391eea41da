package org.goldenthread.pathway.codes;

/** What an assessment found to weigh on the child (CIN census AssessmentFactors). */
public enum AssessmentFactor implements Code {
    ALCOHOL_CHILD("1A", "Alcohol misuse: child"),
    ALCOHOL_PARENT("1B", "Alcohol misuse: parent or carer"),
    ALCOHOL_HOUSEHOLD("1C", "Alcohol misuse: another person in the household"),
    DRUGS_CHILD("2A", "Drug misuse: child"),
    DRUGS_PARENT("2B", "Drug misuse: parent or carer"),
    DRUGS_HOUSEHOLD("2C", "Drug misuse: another person in the household"),
    DOMESTIC_VIOLENCE_CHILD("3A", "Domestic violence: child"),
    DOMESTIC_VIOLENCE_PARENT("3B", "Domestic violence: parent or carer"),
    DOMESTIC_VIOLENCE_HOUSEHOLD("3C", "Domestic violence: another person in the household"),
    MENTAL_HEALTH_CHILD("4A", "Mental health: child"),
    MENTAL_HEALTH_PARENT("4B", "Mental health: parent or carer"),
    MENTAL_HEALTH_HOUSEHOLD("4C", "Mental health: another person in the household"),
    LEARNING_DISABILITY_CHILD("5A", "Learning disability: child"),
    LEARNING_DISABILITY_PARENT("5B", "Learning disability: parent or carer"),
    LEARNING_DISABILITY_HOUSEHOLD("5C", "Learning disability: another person in the household"),
    PHYSICAL_DISABILITY_CHILD("6A", "Physical disability or illness: child"),
    PHYSICAL_DISABILITY_PARENT("6B", "Physical disability or illness: parent or carer"),
    PHYSICAL_DISABILITY_HOUSEHOLD(
            "6C", "Physical disability or illness: another person in the household"),
    YOUNG_CARER("7A", "Young carer"),
    PRIVATE_FOSTERING_OVERSEAS_INTENDING_TO_RETURN(
            "8B", "Private fostering: overseas children who intend to return"),
    PRIVATE_FOSTERING_OVERSEAS_INTENDING_TO_STAY(
            "8C", "Private fostering: overseas children who intend to stay"),
    PRIVATE_FOSTERING_EDUCATIONAL("8D", "Private fostering: UK children in educational placements"),
    PRIVATE_FOSTERING_ALTERNATIVE_FAMILY(
            "8E", "Private fostering: UK children in alternative family arrangements"),
    PRIVATE_FOSTERING_OTHER("8F", "Private fostering: other"),
    UNACCOMPANIED_ASYLUM_SEEKER("9A", "Unaccompanied asylum-seeking child"),
    GOING_MISSING("10A", "Going or being absent from care or home"),
    SEXUAL_EXPLOITATION("11A", "Child sexual exploitation"),
    TRAFFICKING("12A", "Trafficking"),
    GANGS("13A", "Gangs"),
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("14A", "Socially unacceptable behaviour"),
    SELF_HARM("15A", "Self-harm"),
    NEGLECT("16A", "Abuse or neglect: neglect"),
    EMOTIONAL_ABUSE("17A", "Abuse or neglect: emotional abuse"),
    PHYSICAL_ABUSE("18A", "Abuse or neglect: physical abuse", Validity.untilMarch(2021)),
    PHYSICAL_ABUSE_BY_CHILD("18B", "Abuse or neglect: physical abuse, child on child"),
    PHYSICAL_ABUSE_BY_ADULT("18C", "Abuse or neglect: physical abuse, adult on child"),
    SEXUAL_ABUSE("19A", "Abuse or neglect: sexual abuse", Validity.untilMarch(2021)),
    SEXUAL_ABUSE_BY_CHILD("19B", "Abuse or neglect: sexual abuse, child on child"),
    SEXUAL_ABUSE_BY_ADULT("19C", "Abuse or neglect: sexual abuse, adult on child"),
    OTHER("20", "Other"),
    NONE("21", "No factors identified"),
    FEMALE_GENITAL_MUTILATION("22A", "Female genital mutilation"),
    FAITH_LINKED("23A", "Abuse linked to faith or belief"),
    CRIMINAL_EXPLOITATION("24A", "Child criminal exploitation", Validity.fromApril(2021));

    private final String code;
    private final String label;
    private final Validity validity;

    AssessmentFactor(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    AssessmentFactor(String code, String label, Validity validity) {
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
