package org.goldenthread.query.asof;

import java.time.Instant;

/** A moment of knowledge as a question names it. */
public sealed interface Moment {

    /** When the journal had reached this position. */
    record AtPosition(long position) implements Moment {}

    /** This instant. */
    record AtInstant(Instant instant) implements Moment {}

    /** Exactly as an earlier answer, of which this one is to be a further part, or the check. */
    record AsBefore(AsKnown known) implements Moment {}
}
