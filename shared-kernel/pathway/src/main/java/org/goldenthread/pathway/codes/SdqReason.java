package org.goldenthread.pathway.codes;

/** Why there is no score of the strengths and difficulties questionnaire (SSDA903 SDQ_REASON). */
public enum SdqReason implements Code {
    NOT_OF_AGE("SDQ1", "Child was under 4 or over 17 at the latest assessment"),
    CARER_REFUSED("SDQ2", "Carer refused to complete the questionnaire"),
    DISABILITY("SDQ3", "Not possible because of the severity of the child's disability"),
    OTHER("SDQ4", "Other"),
    CHILD_REFUSED("SDQ5", "Child refused to let it be completed");

    private final String code;
    private final String label;

    SdqReason(String code, String label) {
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
