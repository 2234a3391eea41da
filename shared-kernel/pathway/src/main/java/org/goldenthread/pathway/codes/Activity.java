package org.goldenthread.pathway.codes;

/** What a care leaver mainly does (SSDA903 ACTIV). */
public enum Activity implements Code {
    FULL_TIME_HIGHER_EDUCATION("F1", "Full time in higher education"),
    PART_TIME_HIGHER_EDUCATION("P1", "Part time in higher education"),
    FULL_TIME_EDUCATION("F2", "Full time in education other than higher education"),
    PART_TIME_EDUCATION("P2", "Part time in education other than higher education"),
    FULL_TIME_TRAINING_OR_WORK(
            "F3", "Full time in training or employment (superseded by F4 and F5)"),
    PART_TIME_TRAINING_OR_WORK(
            "P3", "Part time in training or employment (superseded by P4 and P5)"),
    FULL_TIME_APPRENTICESHIP("F4", "Full time in an apprenticeship"),
    PART_TIME_APPRENTICESHIP("P4", "Part time in an apprenticeship"),
    FULL_TIME_OTHER("F5", "Full time in other training or employment"),
    PART_TIME_OTHER("P5", "Part time in other training or employment"),
    NEET_ILLNESS_OR_DISABILITY(
            "G4", "Not in education, training or employment owing to illness or disability"),
    NEET_OTHER("G5", "Not in education, training or employment for another reason"),
    NEET_PREGNANCY_OR_PARENTING(
            "G6", "Not in education, training or employment owing to pregnancy or parenting"),
    NONE_KNOWN("0", "Not in touch, or nothing known");

    private final String code;
    private final String label;

    Activity(String code, String label) {
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
