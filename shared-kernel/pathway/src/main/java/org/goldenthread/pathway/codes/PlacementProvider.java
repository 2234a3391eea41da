package org.goldenthread.pathway.codes;

/** Who provides a placement (SSDA903 PLACE_PROVIDER). */
public enum PlacementProvider implements Code {
    PARENT("PR0", "Parent or other person with parental responsibility"),
    OWN_AUTHORITY("PR1", "Own provision by the local authority"),
    OTHER_AUTHORITY("PR2", "Other local authority provision"),
    OTHER_PUBLIC("PR3", "Other public provision"),
    PRIVATE("PR4", "Private provision"),
    VOLUNTARY("PR5", "Voluntary or third sector provision");

    private final String code;
    private final String label;

    PlacementProvider(String code, String label) {
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
