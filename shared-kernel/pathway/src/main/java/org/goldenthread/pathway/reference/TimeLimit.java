package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.Code;

/** A time limit of the pathway (domain 2.2) for which an authority may set an amount of its own. */
public enum TimeLimit implements Code {
    REFERRAL_DECISION("K01", "Referral decision"),
    ASSESSMENT_FROM_THE_REFERRAL("K02a", "Assessment, from the referral"),
    ASSESSMENT_FROM_ITS_START("K02b", "Assessment, from its start"),
    INITIAL_CONFERENCE_AFTER_A_SECTION_47_ENQUIRY(
            "K03", "Initial conference after a section 47 enquiry"),
    FIRST_REVIEW_OF_A_CHILD_PROTECTION_PLAN("K04", "First review of a child protection plan"),
    NEXT_REVIEW_OF_A_CHILD_PROTECTION_PLAN("K05", "Next review of a child protection plan"),
    EARLY_HELP_ASSESSMENT("K14", "Early help assessment"),
    EARLY_HELP_REVIEW("K15", "Early help review"),
    FIRST_REVIEW_OF_A_LOOKED_AFTER_CHILD("K18", "First review of a looked-after child"),
    SECOND_REVIEW_OF_A_LOOKED_AFTER_CHILD("K19", "Second review of a looked-after child"),
    LATER_REVIEW_OF_A_LOOKED_AFTER_CHILD("K20", "Later review of a looked-after child"),
    END_OF_A_PROTECTION_PLAN_AT_18("K40a", "End of a protection plan at 18"),
    END_OF_CARE_AT_18("K40b", "End of care at 18");

    private final String code;
    private final String label;

    TimeLimit(String code, String label) {
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
