package org.goldenthread.platform.journal;

/** A group failed before its commit was begun: each of it may be tried again by itself. */
final class NothingWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RuntimeException why;

    NothingWritten(RuntimeException why) {
        super(why);
        this.why = why;
    }

    RuntimeException why() {
        return why;
    }
}
