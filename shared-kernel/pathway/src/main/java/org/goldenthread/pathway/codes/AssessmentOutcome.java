package org.goldenthread.pathway.codes;

/** What an assessment leads to (Standard Safeguarding Dataset assessment outcomes). */
public enum AssessmentOutcome implements Code {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    NO_FURTHER_ACTION_AFTER_ENQUIRY(
            "no-further-action-after-enquiry", "No further action after a section 47 enquiry"),
    STRATEGY_DISCUSSION("strategy-discussion", "Strategy discussion"),
    CARE_REQUEST("care-request", "Request that the child be looked after"),
    PRIVATE_FOSTERING("private-fostering", "Private fostering"),
    LEGAL_ACTION("legal-action", "Legal action"),
    SERVICES("services", "Provision of services"),
    SHORT_BREAKS("short-breaks", "Provision of short-break care"),
    SPECIALIST_ASSESSMENT("specialist-assessment", "Specialist assessment"),
    OTHER_AGENCY("other-agency", "Referral to another agency"),
    OTHER_ACTIONS("other-actions", "Other actions");

    private final String code;
    private final String label;

    AssessmentOutcome(String code, String label) {
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
