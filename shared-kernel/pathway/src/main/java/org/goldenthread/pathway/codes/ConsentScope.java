package org.goldenthread.pathway.codes;

/** What a consent covers (one consent per child and scope). */
public enum ConsentScope implements Code {
    ASSESS("assess", "To assess"),
    PLAN("plan", "To plan and deliver help"),
    SHARE("share", "To share with the agencies named");

    private final String code;
    private final String label;

    ConsentScope(String code, String label) {
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
