package org.goldenthread.pathway.codes;

/** What an early help assessment led to (T03). */
public enum AssessedHelp implements Code {
    PLAN("plan", "Early help plan with a team around the family"),
    SINGLE_AGENCY("single-agency", "Help by one agency"),
    NO_NEED("no-need", "No additional need"),
    STEP_UP("step-up", "Referred to children's social care");

    private final String code;
    private final String label;

    AssessedHelp(String code, String label) {
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
