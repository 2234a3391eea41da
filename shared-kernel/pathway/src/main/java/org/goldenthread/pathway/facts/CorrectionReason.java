package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.codes.Code;

/** Why a fact was corrected. */
public enum CorrectionReason implements Code {
    WRONG_DETAIL("wrong-detail", "A detail was recorded wrongly"),
    WRONG_CHILD("wrong-child", "Recorded on the wrong child"),
    DUPLICATE("duplicate", "Recorded twice"),
    TEST("test", "A test entry"),
    NEVER_HAPPENED("never-happened", "It never happened"),
    WRONG_CONSENT("wrong-consent", "There was no consent for it"),
    RESTATED("restated", "Restated by a later statutory return");

    private final String code;
    private final String label;

    CorrectionReason(String code, String label) {
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
