package org.goldenthread.platform.journal;

import java.time.Instant;

/** A backfill claims to have been known before something that the journal already holds. */
public final class KnownTooEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant newest;

    KnownTooEarly(Instant claimed, Instant newest) {
        super("known at " + claimed + " would come before " + newest);
        this.newest = newest;
    }

    /** When the newest event of the journal was known. */
    public Instant newest() {
        return newest;
    }
}
