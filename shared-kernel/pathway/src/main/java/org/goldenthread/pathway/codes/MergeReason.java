package org.goldenthread.pathway.codes;

/** Why two people on record are held to be one. */
public enum MergeReason implements Code {
    REGISTERED_TWICE("registered-twice", "One person was registered twice"),
    ANOTHER_NAME("another-name", "The same person came under another name"),
    SAME_IDENTIFIER("same-identifier", "Both have the same official number"),
    BORN_AFTER_UNBORN("born-after-unborn", "Registered unborn, and again after birth");

    private final String code;
    private final String label;

    MergeReason(String code, String label) {
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
