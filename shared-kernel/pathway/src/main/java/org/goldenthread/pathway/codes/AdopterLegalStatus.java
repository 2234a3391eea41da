package org.goldenthread.pathway.codes;

/** The legal status of those who adopted a child (SSDA903 LS_ADOPTR). */
public enum AdopterLegalStatus implements Code {
    SINGLE("L0", "Single adopter"),
    MARRIED_DIFFERENT_GENDERS("L11", "Married couple of different genders"),
    MARRIED_SAME_GENDER("L12", "Married couple of the same gender"),
    CIVIL_PARTNERS("L2", "Civil partnership couple"),
    UNMARRIED_DIFFERENT_GENDERS("L3", "Unmarried couple of different genders"),
    UNMARRIED_SAME_GENDER("L4", "Unmarried couple of the same gender");

    private final String code;
    private final String label;

    AdopterLegalStatus(String code, String label) {
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
