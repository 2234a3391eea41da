package org.goldenthread.pathway.codes;

/** The ten headline outcomes of the Supporting Families framework (2022), as needs of a family. */
public enum FamilyNeed implements Code {
    EDUCATION("SF1", "Getting a good education"),
    EARLY_DEVELOPMENT("SF2", "Good early years development"),
    HEALTH("SF3", "Improved mental and physical health"),
    SUBSTANCE_USE("SF4", "Promoting recovery and reducing harm from substance use"),
    RELATIONSHIPS("SF5", "Improved family relationships"),
    SAFETY("SF6", "Children safe from abuse and exploitation"),
    CRIME("SF7", "Crime prevention and tackling crime"),
    DOMESTIC_ABUSE("SF8", "Safe from domestic abuse"),
    HOUSING("SF9", "Secure housing"),
    MONEY("SF10", "Financial stability");

    private final String code;
    private final String label;

    FamilyNeed(String code, String label) {
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
