package org.goldenthread.pathway.codes;

/** Whether the authority is in touch with a care leaver (SSDA903 IN_TOUCH). */
public enum InTouch implements Code {
    YES("YES", "In touch"),
    NO("NO", "Not in touch"),
    DIED("DIED", "Died after leaving care"),
    REFUSED("REFU", "Refuses contact"),
    NOT_REQUIRED("NREQ", "No longer requires services"),
    RETURNED_HOME("RHOM", "Returned home for six months or more");

    private final String code;
    private final String label;

    InTouch(String code, String label) {
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
