package org.goldenthread.platform.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** The next places of the journal, given out under the lock of its one writer. */
final class NextPositions {

    private final Map<String, Long> newest;
    private final Clock clock;
    private final List<PlacedEvent> placed = new ArrayList<>();
    private Head head;

    /**
     * Those after this head.
     *
     * @param newest the newest sequence number of each stream that has any
     */
    NextPositions(Head head, Map<String, Long> newest, Clock clock) {
        this.head = head;
        this.newest = newest;
        this.clock = clock;
    }

    /** The newest position and when it was known. */
    record Head(long position, Instant knownAt) {

        Head next(MetaData data, Instant now) {
            Instant claimed = Provenance.knownAt(data).orElse(null);
            if (claimed != null && claimed.isBefore(knownAt)) {
                throw new KnownTooEarly(claimed, knownAt);
            }
            Instant told = claimed != null ? claimed : now.truncatedTo(ChronoUnit.MICROS);
            return new Head(position + 1, told.isBefore(knownAt) ? knownAt : told);
        }
    }

    /** An event and its place. */
    record PlacedEvent(NewEvent event, Head at) {}

    /** Gives places to the events of one; why none were given, if so. */
    @Nullable RuntimeException give(PendingAppend pending) {
        try {
            Head at = head;
            List<PlacedEvent> given = new ArrayList<>();
            for (NewEvent event : pending.events()) {
                at = at.next(event.message().getMetaData(), clock.instant());
                given.add(new PlacedEvent(event, at));
            }
            pending.stand(newest);
            placed.addAll(given);
            head = at;
            return null;
        } catch (KnownTooEarly | ConcurrencyException e) {
            return e;
        }
    }

    /** All that was placed, in the order of places. */
    List<PlacedEvent> placed() {
        return placed;
    }
}
