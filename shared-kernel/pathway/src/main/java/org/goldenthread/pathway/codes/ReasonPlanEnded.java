package org.goldenthread.pathway.codes;

/** Why a child protection plan ended; the census does not ask, so imports leave it out. */
public enum ReasonPlanEnded implements Code {
    RISK_REDUCED("risk-reduced", "The child is no longer at risk of significant harm"),
    DIED("died", "The child died"),
    ADULT("adult", "The child turned 18"),
    TRANSFERRED("transferred", "Responsibility passed to another local authority"),
    LOOKED_AFTER("looked-after", "The child became looked after"),
    OTHER("other", "Other");

    private final String code;
    private final String label;

    ReasonPlanEnded(String code, String label) {
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
