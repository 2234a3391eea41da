package org.goldenthread.pathway.codes;

/** Where a care leaver lives, and whether it is suitable (SSDA903 ACCOM). */
public enum Accommodation implements Code {
    WITH_PARENTS_OR_RELATIVES_SUITABLE("B1", "With parents or relatives, considered suitable"),
    WITH_PARENTS_OR_RELATIVES_UNSUITABLE("B2", "With parents or relatives, considered unsuitable"),
    COMMUNITY_HOME_OR_HEALTH_SUITABLE(
            "C1",
            "Community home or other residential care, such as an NHS establishment, considered suitable"),
    COMMUNITY_HOME_OR_HEALTH_UNSUITABLE(
            "C2",
            "Community home or other residential care, such as an NHS establishment, considered unsuitable"),
    SEMI_INDEPENDENT_SUITABLE(
            "D1", "Semi-independent, transitional accommodation, considered suitable"),
    SEMI_INDEPENDENT_UNSUITABLE(
            "D2", "Semi-independent, transitional accommodation, considered unsuitable"),
    SUPPORTED_LODGINGS_SUITABLE("E1", "Supported lodgings, considered suitable"),
    SUPPORTED_LODGINGS_UNSUITABLE("E2", "Supported lodgings, considered unsuitable"),
    GONE_ABROAD_SUITABLE("G1", "Gone abroad, considered suitable"),
    GONE_ABROAD_UNSUITABLE("G2", "Gone abroad, considered unsuitable"),
    DEPORTED_SUITABLE("H1", "Deported, considered suitable"),
    DEPORTED_UNSUITABLE("H2", "Deported, considered unsuitable"),
    ORDINARY_LODGINGS_SUITABLE("K1", "Ordinary lodgings, considered suitable"),
    ORDINARY_LODGINGS_UNSUITABLE("K2", "Ordinary lodgings, considered unsuitable"),
    RESIDENCE_NOT_KNOWN_SUITABLE("R1", "Residence not known, considered suitable"),
    RESIDENCE_NOT_KNOWN_UNSUITABLE("R2", "Residence not known, considered unsuitable"),
    NO_FIXED_ABODE_SUITABLE("S1", "No fixed abode or homeless, considered suitable"),
    NO_FIXED_ABODE_UNSUITABLE("S2", "No fixed abode or homeless, considered unsuitable"),
    FOYER_SUITABLE("T1", "Foyer and similar supported accommodation, considered suitable"),
    FOYER_UNSUITABLE("T2", "Foyer and similar supported accommodation, considered unsuitable"),
    INDEPENDENT_SUITABLE("U1", "Independent living, considered suitable"),
    INDEPENDENT_UNSUITABLE("U2", "Independent living, considered unsuitable"),
    EMERGENCY_SUITABLE("V1", "Emergency accommodation, considered suitable"),
    EMERGENCY_UNSUITABLE("V2", "Emergency accommodation, considered unsuitable"),
    BED_AND_BREAKFAST_SUITABLE("W1", "Bed and breakfast, considered suitable"),
    BED_AND_BREAKFAST_UNSUITABLE("W2", "Bed and breakfast, considered unsuitable"),
    CUSTODY_SUITABLE("X1", "In custody, considered suitable"),
    CUSTODY_UNSUITABLE("X2", "In custody, considered unsuitable"),
    OTHER_SUITABLE("Y1", "Other accommodation, considered suitable"),
    OTHER_UNSUITABLE("Y2", "Other accommodation, considered unsuitable"),
    FORMER_FOSTER_CARER_SUITABLE("Z1", "With former foster carer, considered suitable"),
    FORMER_FOSTER_CARER_UNSUITABLE("Z2", "With former foster carer, considered unsuitable"),
    UNKNOWN("0", "Not known");

    private final String code;
    private final String label;

    Accommodation(String code, String label) {
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
