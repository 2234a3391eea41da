package org.goldenthread.pathway.codes;

/** What a section 47 enquiry leads to (Standard Safeguarding Dataset section 47 outcomes). */
public enum EnquiryOutcome implements Code {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    LEGAL_ACTION("legal-action", "Legal action"),
    SERVICES("services", "Provision of services"),
    SHORT_BREAKS("short-breaks", "Provision of short-break care"),
    PROTECTION_CONFERENCE("protection-conference", "Initial child protection conference"),
    CONTINUE_ASSESSMENT("continue-assessment", "No further action, the assessment continues"),
    MONITOR("monitor", "Monitor");

    private final String code;
    private final String label;

    EnquiryOutcome(String code, String label) {
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
