package org.goldenthread.pathway.codes;

/** Why the identity of a child is erased. */
public enum ErasureReason implements Code {
    RETENTION_ENDED("retention-ended", "The time for which records are kept has ended"),
    COURT_ORDER("court-order", "A court ordered it"),
    REQUEST_UPHELD("request-upheld", "The person’s own request was upheld"),
    RECORDED_UNLAWFULLY("recorded-unlawfully", "It should not have been recorded");

    private final String code;
    private final String label;

    ErasureReason(String code, String label) {
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
