package org.goldenthread.pathway.codes;

/** How an early help plan goes on after a review. */
public enum ReviewDecision implements Code {
    CONTINUE("continue", "The plan continues"),
    CLOSE("close", "The plan ends"),
    STEP_UP("step-up", "Refer to children's social care");

    private final String code;
    private final String label;

    ReviewDecision(String code, String label) {
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
