package org.goldenthread.command.imports.ssda903;

import java.util.List;

/**
 * The tables of the return, their columns in the official order and the rules about missing
 * children.
 */
enum Table {
    HEADER("header", "", "", "SEX,DOB,ETHNIC,UPN", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"),
    EPISODES(
            "episodes",
            "903-INT03",
            "DECOM,RNE",
            "LS,CIN,PLACE,DEC,REC",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"),
    REVIEWS("reviews", "903-INT08", "REVIEW", "", "CHILD,DOB,REVIEW,REVIEW_CODE"),
    UASC("uasc", "903-INT09", "", "", "CHILD,SEX,DOB,DUC"),
    OC2(
            "oc2",
            "903-INT05",
            "",
            "",
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED"),
    OC3("oc3", "903-INT06", "", "", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"),
    AD1(
            "ad1",
            "903-INT01",
            "",
            "",
            "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR"),
    PLACED_FOR_ADOPTION(
            "placed_for_adoption",
            "903-INT02",
            "DATE_PLACED",
            "",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE(
            "previous_permanence",
            "903-INT07",
            "PREV_PERM",
            "",
            "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM"),
    MISSING("missing", "903-INT04", "MIS_START", "", "CHILD,DOB,MISSING,MIS_START,MIS_END"),
    SW_EPISODES(
            "sw_episodes",
            "GT-903-1",
            "SW_ID,SW_DECOM",
            "",
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"),
    DOLO("dolo", "GT-903-1", "DOLO_START", "", "CHILD,DOB,DOLO_START,DOLO_END");

    private final String part;
    private final String childNotInHeader;
    private final List<String> needed;
    private final List<String> usual;
    private final List<String> columns;

    Table(String part, String childNotInHeader, String needed, String usual, String columns) {
        this.part = part;
        this.childNotInHeader = childNotInHeader;
        this.needed = names(needed);
        this.usual = names(usual);
        this.columns = names(columns);
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    /** Its name in an upload. */
    String part() {
        return part;
    }

    /** The rule that a child of this table who is not in the header breaks. */
    String childNotInHeader() {
        return childNotInHeader;
    }

    /** The columns without which none of its rows can be recorded, CHILD aside. */
    List<String> needed() {
        return needed;
    }

    /** The columns that the files of every year have and that much is lost without. */
    List<String> usual() {
        return usual;
    }

    /** Its columns in the official order; a file of an older year may have fewer. */
    List<String> columns() {
        return columns;
    }
}
