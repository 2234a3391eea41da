package org.goldenthread.pathway.codes;

/** What a review child protection conference decided. */
public enum ReviewOutcome implements Code {
    PLAN_CONTINUES("plan-continues", "The plan continues"),
    PLAN_ENDS("plan-ends", "The plan ends");

    private final String code;
    private final String label;

    ReviewOutcome(String code, String label) {
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
