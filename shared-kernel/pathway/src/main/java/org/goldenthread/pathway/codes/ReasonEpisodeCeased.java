package org.goldenthread.pathway.codes;

/** Why a care episode ended (SSDA903 REC). */
public enum ReasonEpisodeCeased implements Code {
    CONTINUES("X1", "The episode ceases and a new one begins on the same day"),
    ADOPTED_UNOPPOSED("E11", "Adopted, application unopposed"),
    ADOPTED_CONSENT_DISPENSED_WITH("E12", "Adopted, consent dispensed with by the court"),
    DIED("E2", "Died"),
    TAKEN_OVER("E3", "Care taken over by another local authority in the United Kingdom"),
    HOME_PLANNED("E4A", "Returned home to live with parents or relatives, planned"),
    HOME_UNPLANNED("E4B", "Returned home to live with parents or relatives, unplanned"),
    PERSON_WITHOUT_RESPONSIBILITY(
            "E13", "Left to live with a person with no parental responsibility"),
    CHILD_ARRANGEMENTS_ORDER("E41", "Child arrangements (residence) order granted"),
    GUARDIANSHIP_FOSTER_CARER(
            "E43", "Special guardianship order to former foster carers", Validity.untilMarch(2017)),
    GUARDIANSHIP_OTHER_CARER(
            "E44",
            "Special guardianship order to carers other than former foster carers",
            Validity.untilMarch(2017)),
    GUARDIANSHIP_FORMER_FOSTER_CARER_RELATIVE(
            "E45",
            "Special guardianship order to a former foster carer who was a relative or friend"),
    GUARDIANSHIP_FORMER_FOSTER_CARER_OTHER(
            "E46", "Special guardianship order to a former foster carer, not a relative or friend"),
    GUARDIANSHIP_OTHER_CARER_RELATIVE(
            "E47", "Special guardianship order to another carer who was a relative or friend"),
    GUARDIANSHIP_OTHER_CARER_OTHER(
            "E48", "Special guardianship order to another carer, not a relative or friend"),
    INDEPENDENT_WITH_SUPPORT("E5", "Moved into independent living with formalised support"),
    INDEPENDENT_WITHOUT_SUPPORT("E6", "Moved into independent living without formalised support"),
    ADULT_RESIDENTIAL("E7", "Transferred to residential care funded by adult services"),
    OTHER("E8", "Ceased for any other reason"),
    CUSTODY("E9", "Sentenced to custody"),
    REMAND_ENDED("E14", "Accommodation on remand ended"),
    AGE_ASSESSED_ADULT("E15", "Age assessment determined the child to be 18 or over"),
    MOVED_ABROAD("E16", "Child moved abroad"),
    STAYS_WITH_CARERS("E17", "Aged 18 or over and remained with current carers");

    private final String code;
    private final String label;
    private final Validity validity;

    ReasonEpisodeCeased(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    ReasonEpisodeCeased(String code, String label, Validity validity) {
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
