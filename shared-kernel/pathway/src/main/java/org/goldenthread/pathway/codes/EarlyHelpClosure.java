package org.goldenthread.pathway.codes;

/** Why an early help episode closed (T05). */
public enum EarlyHelpClosure implements Code {
    NEEDS_MET("needs-met", "Needs met"),
    MOVED("moved", "Moved away"),
    CONSENT_WITHDRAWN("consent-withdrawn", "Consent withdrawn"),
    NEVER_ENGAGED("never-engaged", "The family never engaged"),
    STEP_UP("step-up", "Stepped up to children's social care"),
    AGED_OUT("aged-out", "Reached the age limit"),
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    DIED("died", "The child died"),
    ERROR("error", "Opened in error");

    private final String code;
    private final String label;

    EarlyHelpClosure(String code, String label) {
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
