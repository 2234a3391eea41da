package org.goldenthread.query.asof;

import java.time.Instant;

/** A moment of knowledge as a question names it. */
public sealed interface Moment {

    /** How a question names it. */
    default String text() {
        return switch (this) {
            case AtPosition(long position) -> Long.toString(position);
            case AtInstant(Instant instant) -> instant.toString();
            case AsBefore(AsKnown known) -> Long.toString(known.position());
        };
    }

    /** When the journal had reached this position. */
    record AtPosition(long position) implements Moment {}

    /** This instant. */
    record AtInstant(Instant instant) implements Moment {}

    /** Exactly as an earlier answer, of which this one is to be a further part, or the check. */
    record AsBefore(AsKnown known) implements Moment {}
}
