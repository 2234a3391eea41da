package org.goldenthread.pathway.codes;

/** What the front door decided about a contact (Standard Safeguarding Dataset contact outcomes). */
public enum ContactOutcome implements Code {
    NEW_REFERRAL("new-referral", "New referral"),
    EXISTING_REFERRAL("existing-referral", "Passed to an open referral"),
    PROTECTION_ENQUIRY("protection-enquiry", "Child protection enquiry"),
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    NON_AGENCY_ADOPTION("non-agency-adoption", "Non-agency adoption"),
    PRIVATE_FOSTERING("private-fostering", "Private fostering"),
    ADVICE("advice", "Advice given"),
    MISSING("missing", "Missing child"),
    OTHER_AUTHORITY_PROTECTION(
            "other-authority-protection", "Child on a protection plan of another authority"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    ContactOutcome(String code, String label) {
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
