package org.goldenthread.query.records.rebuild;

/** Somebody asked for the end of this rebuild. */
final class CancelledRebuild extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
