package org.goldenthread.pathway.codes;

import java.util.EnumSet;
import java.util.Set;

/** Where a child who is looked after lives (SSDA903 PLACE). */
public enum PlacementType implements Code {
    ADOPTION_CONSENT_FOSTER_CARER(
            "A3", "Placed for adoption with consent, with current foster carer"),
    ADOPTION_CONSENT_OTHER("A4", "Placed for adoption with consent, not with current foster carer"),
    ADOPTION_ORDER_FOSTER_CARER(
            "A5", "Placed for adoption with placement order, with current foster carer"),
    ADOPTION_ORDER_OTHER(
            "A6", "Placed for adoption with placement order, not with current foster carer"),
    SECURE_HOME("K1", "Secure children's home"),
    CHILDRENS_HOME("K2", "Children's home"),
    SUPPORTED_ACCOMMODATION("K3", "Registered supported accommodation", Validity.fromApril(2023)),
    SEMI_INDEPENDENT("H5", "Semi-independent living accommodation", Validity.untilMarch(2025)),
    PARENTS("P1", "Placed with own parents or other person with parental responsibility"),
    INDEPENDENT("P2", "Independent living", Validity.untilMarch(2025)),
    RESIDENTIAL_EMPLOYMENT("P3", "Residential employment"),
    RESIDENTIAL_CARE_HOME("R1", "Residential care home"),
    HEALTH("R2", "NHS or health trust or other establishment providing medical or nursing care"),
    FAMILY_CENTRE("R3", "Family centre or mother and baby unit"),
    CUSTODY("R5", "Young offender institution or prison"),
    RESIDENTIAL_SCHOOL("S1", "Residential school"),
    TEMPORARY("T0", "All types of temporary move"),
    HOSPITAL("T1", "Temporary periods in hospital"),
    HOLIDAY("T2", "Temporary absences of the child on holiday"),
    CARER_ON_HOLIDAY("T3", "Temporary accommodation while the normal foster carer is on holiday"),
    TEMPORARY_OTHER("T4", "Temporary accommodation of seven days or less, for any other reason"),
    KINSHIP_LONG_TERM("U1", "Foster placement with relative or friend, long term fostering"),
    KINSHIP_FOR_ADOPTION(
            "U2", "Foster placement with relative or friend who is also an approved adopter"),
    KINSHIP_OTHER(
            "U3",
            "Foster placement with relative or friend, not long term or fostering for adoption"),
    FOSTER_LONG_TERM("U4", "Foster placement with other foster carer, long term fostering"),
    FOSTER_FOR_ADOPTION(
            "U5", "Foster placement with other foster carer who is also an approved adopter"),
    FOSTER_OTHER(
            "U6",
            "Foster placement with other foster carer, not long term or fostering for adoption"),
    OTHER("Z1", "Other placements", Validity.untilMarch(2025)),
    OTHER_Z11("Z11", "Other placement, kind Z11", Validity.fromApril(2025)),
    OTHER_Z12("Z12", "Other placement, kind Z12", Validity.fromApril(2025)),
    OTHER_Z13("Z13", "Other placement, kind Z13", Validity.fromApril(2025)),
    OTHER_Z14("Z14", "Other placement, kind Z14", Validity.fromApril(2025));

    /** The temporary placements, T0 to T4. */
    public static final Set<PlacementType> TEMPORARY_TYPES =
            Set.copyOf(EnumSet.range(TEMPORARY, TEMPORARY_OTHER));

    private final String code;
    private final String label;
    private final Validity validity;

    PlacementType(String code, String label) {
        this(code, label, Validity.ALWAYS);
    }

    PlacementType(String code, String label, Validity validity) {
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

    /**
     * Whether somebody must be named who provides it: for all but temporary and other placements.
     */
    public boolean needsProvider() {
        return !TEMPORARY_TYPES.contains(this) && !code.startsWith("Z");
    }
}
