package org.goldenthread.query.asking;

import java.time.Instant;

/** A moment of knowledge as a question names it. */
public sealed interface Moment {

    /** When the journal had reached this position. */
    record AtPosition(long position) implements Moment {}

    /** This instant. */
    record AtInstant(Instant instant) implements Moment {}
}
