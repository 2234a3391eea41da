package org.goldenthread.pathway.codes;

/** How far the merge of two people has come. */
public enum MergeStage implements Code {
    PROPOSED("proposed", "Waits for somebody else to approve it"),
    IN_FORCE("in-force", "Both are one person"),
    UNDONE("undone", "Taken back: they are two people");

    private final String code;
    private final String label;

    MergeStage(String code, String label) {
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
