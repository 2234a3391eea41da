package org.goldenthread.pathway.codes;

/** Why a child needs a protection plan (CIN census category of abuse). */
public enum CategoryOfAbuse implements Code {
    NEGLECT("NEG", "Neglect"),
    PHYSICAL("PHY", "Physical abuse"),
    SEXUAL("SAB", "Sexual abuse"),
    EMOTIONAL("EMO", "Emotional abuse"),
    MULTIPLE("MUL", "Multiple categories, discouraged");

    private final String code;
    private final String label;

    CategoryOfAbuse(String code, String label) {
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
