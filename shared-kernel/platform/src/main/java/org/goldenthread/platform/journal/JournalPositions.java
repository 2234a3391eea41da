package org.goldenthread.platform.journal;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Where events stand in the journal, whoever holds it: the first at 1, so that 0 is before
 * everything.
 */
public final class JournalPositions {

    private final EventStore journal;
    private final long first;

    /** NextPositions in this journal, whose own numbers begin with {@code first}. */
    public JournalPositions(EventStore journal, long first) {
        this.journal = journal;
        this.first = first;
    }

    /** The position that a token stands for; 0 for none. */
    public long of(@Nullable TrackingToken token) {
        return token == null || token.position().isEmpty()
                ? 0
                : token.position().getAsLong() - first + 1;
    }

    /** The position of the newest event; 0 in an empty journal. */
    public long head() {
        return of(journal.createHeadToken());
    }
}
