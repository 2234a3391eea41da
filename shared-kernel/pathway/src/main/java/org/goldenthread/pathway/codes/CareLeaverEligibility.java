package org.goldenthread.pathway.codes;

/** What a care leaver is entitled to be helped as (Children Act 1989, ss23A-24, Sch 2 para 19B). */
public enum CareLeaverEligibility implements Code {
    ELIGIBLE("eligible", "Eligible child, still looked after"),
    RELEVANT("relevant", "Relevant child"),
    FORMER_RELEVANT("former-relevant", "Former relevant child"),
    QUALIFYING("qualifying", "Qualifying for advice and support");

    private final String code;
    private final String label;

    CareLeaverEligibility(String code, String label) {
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
