package org.goldenthread.pathway.codes;

/**
 * What an initial child protection conference leads to (Standard Safeguarding Dataset conference
 * outcomes).
 */
public enum ConferenceOutcome implements Code {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    OTHER_AGENCY("other-agency", "Referral to another agency"),
    SINGLE_ASSESSMENT("single-assessment", "Single assessment"),
    SERVICES("services", "Provision of services"),
    PROTECTION_PLAN("protection-plan", "Child protection plan");

    private final String code;
    private final String label;

    ConferenceOutcome(String code, String label) {
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
