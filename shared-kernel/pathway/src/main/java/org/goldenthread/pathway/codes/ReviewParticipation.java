package org.goldenthread.pathway.codes;

/** How a child took part in a review (SSDA903 REVIEW_CODE). */
public enum ReviewParticipation implements Code {
    UNDER_FOUR("PN0", "Under four at the time of the review"),
    SPOKE("PN1", "Attended and spoke for himself or herself"),
    ADVOCATE_SPOKE("PN2", "Attended, an advocate spoke"),
    OTHER_MEANS("PN3", "Attended and conveyed views by other means"),
    NO_VIEWS("PN4", "Attended, but conveyed no views"),
    ABSENT_ADVOCATE("PN5", "Did not attend, an advocate spoke"),
    ABSENT_VIEWS_SENT("PN6", "Did not attend, views were sent"),
    ABSENT_NO_VIEWS("PN7", "Did not attend, views were not conveyed");

    private final String code;
    private final String label;

    ReviewParticipation(String code, String label) {
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
