package org.goldenthread.pathway.codes;

/** A level of help from which, or to which, a child steps; the lowest first. */
public enum PathwayLevel implements Code {
    UNIVERSAL("universal", "Universal services"),
    EARLY_HELP("early-help", "Early help"),
    REFERRAL("referral", "Referral, not assessed"),
    ASSESSMENT("assessment", "Assessment by a social worker"),
    CARE_LEAVER("care-leaver", "Care leaver"),
    CHILD_IN_NEED("child-in-need", "Child in need plan"),
    CHILD_PROTECTION("child-protection", "Child protection plan"),
    PRE_PROCEEDINGS("pre-proceedings", "Pre-proceedings"),
    LOOKED_AFTER("looked-after", "Looked after");

    private final String code;
    private final String label;

    PathwayLevel(String code, String label) {
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

    /**
     * Whether this level is a lower one than the other. Nobody steps down to being a care leaver,
     * or from it: it follows from age.
     */
    public boolean isBelow(PathwayLevel other) {
        return this != CARE_LEAVER && other != CARE_LEAVER && compareTo(other) < 0;
    }
}
