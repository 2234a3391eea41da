package org.goldenthread.pathway.codes;

/** Legal status of a child in a care episode (SSDA903 LS). */
public enum LegalStatus implements Code {
    INTERIM_CARE_ORDER("C1", "Interim care order"),
    FULL_CARE_ORDER("C2", "Full care order"),
    FREEING_ORDER("D1", "Freeing order granted", Validity.until(2005, 12, 31)),
    PLACEMENT_ORDER("E1", "Placement order granted", Validity.from(2006, 1, 1)),
    ACCOMMODATED_SECTION_20("V2", "Single period of accommodation under section 20"),
    SHORT_BREAKS_RECORDED_SINGLY(
            "V3", "Accommodated under an agreed series of short breaks, each recorded"),
    SHORT_BREAKS_AGREEMENT(
            "V4", "Accommodated under an agreed series of short breaks, agreement recorded"),
    POLICE_PROTECTION("L1", "Under police protection in local authority accommodation"),
    EMERGENCY_PROTECTION_ORDER("L2", "Emergency protection order"),
    CHILD_ASSESSMENT_ORDER("L3", "Child assessment order"),
    REMANDED("J1", "Remanded to local authority accommodation or to youth detention accommodation"),
    PACE_DETENTION("J2", "Placed in local authority accommodation under PACE"),
    YOUTH_REHABILITATION_ORDER(
            "J3", "Youth rehabilitation order with a residence or intensive fostering requirement");

    private final String code;
    private final String label;
    private final Validity validity;

    LegalStatus(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    LegalStatus(String code, String label, Validity validity) {
        this.code = code;
        this.label = label;
        this.validity = validity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Validity validity() {
        return validity;
    }
}
