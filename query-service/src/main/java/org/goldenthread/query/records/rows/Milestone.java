package org.goldenthread.query.records.rows;

import org.goldenthread.pathway.codes.Code;

/** A kind of day in the course of help that clocks run to or from. */
public enum Milestone implements Code {
    EARLY_HELP_PLAN_AGREED("early-help-plan-agreed", "A plan of early help was agreed"),
    EARLY_HELP_REVIEWED("early-help-reviewed", "A plan of early help was reviewed"),
    REFERRAL_DECIDED("referral-decided", "What follows from a referral was decided"),
    PROTECTION_PLAN_REVIEWED("protection-plan-reviewed", "A child protection plan was reviewed"),
    CARE_REVIEWED("care-reviewed", "The care of a looked-after child was reviewed");

    private final String code;
    private final String label;

    Milestone(String code, String label) {
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
