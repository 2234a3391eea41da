package org.goldenthread.pathway.codes;

/** Why a merge of two people was undone. */
public enum UnmergeReason implements Code {
    DIFFERENT_PEOPLE("different-people", "They are two people"),
    WRONG_SURVIVOR("wrong-survivor", "The other record should have gone on"),
    TEST("test", "A test entry");

    private final String code;
    private final String label;

    UnmergeReason(String code, String label) {
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
