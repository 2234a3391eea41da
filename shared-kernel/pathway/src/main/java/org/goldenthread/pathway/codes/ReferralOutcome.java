package org.goldenthread.pathway.codes;

/** What an accepted referral leads to (Standard Safeguarding Dataset referral outcomes). */
public enum ReferralOutcome implements Code {
    SINGLE_ASSESSMENT("single-assessment", "Single assessment"),
    STRATEGY_DISCUSSION("strategy-discussion", "Strategy discussion"),
    CARE_REQUEST("care-request", "Request that the child be looked after"),
    NON_AGENCY_ADOPTION("non-agency-adoption", "Non-agency adoption"),
    PRIVATE_FOSTERING("private-fostering", "Private fostering"),
    PROTECTION_TRANSFER_IN("protection-transfer-in", "Child protection transfer in"),
    PROTECTION_CONFERENCE("protection-conference", "Child protection conference"),
    CARE_LEAVER("care-leaver", "Care leaver"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    ReferralOutcome(String code, String label) {
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
