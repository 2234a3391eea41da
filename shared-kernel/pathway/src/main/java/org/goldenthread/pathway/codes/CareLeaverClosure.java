package org.goldenthread.pathway.codes;

/** Why support as a care leaver ended. */
public enum CareLeaverClosure implements Code {
    REFUSED("refused", "Refused support"),
    NOT_REQUIRED("not-required", "No longer wants support"),
    RETURNED_HOME("returned-home", "Returned home for six months or more"),
    MOVED("moved", "Moved to another authority that gives the support"),
    OTHER("other", "Another reason"),
    LOOKED_AFTER("looked-after", "Looked after again"),
    AGED_OUT("aged-out", "Reached the age limit"),
    DIED("died", "Died");

    private final String code;
    private final String label;

    CareLeaverClosure(String code, String label) {
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
