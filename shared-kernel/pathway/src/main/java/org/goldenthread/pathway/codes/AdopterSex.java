package org.goldenthread.pathway.codes;

/** The sex of those who adopted a child (SSDA903 SEX_ADOPTR). */
public enum AdopterSex implements Code {
    ONE_MALE("M1", "Sole male adopter"),
    ONE_FEMALE("F1", "Sole female adopter"),
    TWO_MALE("MM", "Two male adopters"),
    TWO_FEMALE("FF", "Two female adopters"),
    MALE_AND_FEMALE("MF", "One male and one female adopter");

    private final String code;
    private final String label;

    AdopterSex(String code, String label) {
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
