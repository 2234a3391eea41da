package org.goldenthread.pathway.codes;

/** Why a placement ended (SSDA903 REASON_PLACE_CHANGE). */
public enum ReasonPlaceChanged implements Code {
    CARE_PLAN("CARPL", "Change to or implementation of the care plan"),
    PROVIDER_CLOSED("CLOSE", "The resource closed, or ceased to be provided"),
    ALLEGATION("ALLEG", "Allegation"),
    STANDARDS("STAND", "Standards of care concern"),
    APPROVAL_REMOVED("APPRR", "Approval removed"),
    CARER_CHILD_BEHAVIOUR("CREQB", "The carer asked for it because of the child's behaviour"),
    CARER_OTHER("CREQO", "The carer asked for it for another reason than the child's behaviour"),
    CHILD("CHILD", "The child asked for it"),
    AUTHORITY("LAREQ", "The responsible authority asked for it"),
    PLACEMENT_STATUS("PLACE", "Change in the status of the placement only"),
    CUSTODY("CUSTOD", "Custody arrangement", Validity.fromApril(2019)),
    OTHER("OTHER", "Other");

    private final String code;
    private final String label;
    private final Validity validity;

    ReasonPlaceChanged(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    ReasonPlaceChanged(String code, String label, Validity validity) {
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
