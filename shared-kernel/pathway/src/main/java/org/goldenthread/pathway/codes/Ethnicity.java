package org.goldenthread.pathway.codes;

/** A child's ethnic background (SSDA903 ETHNIC, census Ethnicity). */
public enum Ethnicity implements Code {
    WHITE_BRITISH("WBRI", "White British"),
    WHITE_IRISH("WIRI", "White Irish"),
    TRAVELLER_OF_IRISH_HERITAGE("WIRT", "Traveller of Irish heritage"),
    OTHER_WHITE("WOTH", "Any other White background"),
    GYPSY_OR_ROMA("WROM", "Gypsy or Roma"),
    WHITE_AND_BLACK_CARIBBEAN("MWBC", "White and Black Caribbean"),
    WHITE_AND_BLACK_AFRICAN("MWBA", "White and Black African"),
    WHITE_AND_ASIAN("MWAS", "White and Asian"),
    OTHER_MIXED("MOTH", "Any other mixed background"),
    INDIAN("AIND", "Indian"),
    PAKISTANI("APKN", "Pakistani"),
    BANGLADESHI("ABAN", "Bangladeshi"),
    OTHER_ASIAN("AOTH", "Any other Asian background"),
    BLACK_CARIBBEAN("BCRB", "Black Caribbean"),
    BLACK_AFRICAN("BAFR", "Black African"),
    OTHER_BLACK("BOTH", "Any other Black background"),
    CHINESE("CHNE", "Chinese"),
    OTHER("OOTH", "Any other ethnic group"),
    REFUSED("REFU", "Refused"),
    NOT_OBTAINED("NOBT", "Information not yet obtained");

    private final String code;
    private final String label;

    Ethnicity(String code, String label) {
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
