package org.goldenthread.query.records.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that was asked for: how far it is, and what it found.
 *
 * @param adopt whether the rebuilt records are to replace the live ones
 * @param state running, completed, failed, interrupted or cancelled
 * @param position the journal position up to which it rebuilds, fixed at its start
 * @param eventsRead how many of the events have been told again, by one before that was interrupted
 *     too
 * @param eventsPerSecond how many this one has told
 * @param secondsLeft until all are told, at this pace; absent while there is none, and at the end
 * @param livePosition how far the live records had come when the two were compared
 * @param streamsLeftOut streams that wait for an event that cannot be understood
 * @param equal whether every table was the same; absent before they were compared
 */
public record Rebuild(
        UUID id,
        boolean adopt,
        String state,
        long position,
        long eventsRead,
        long events,
        double seconds,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Long livePosition,
        int streamsLeftOut,
        @Nullable Boolean equal,
        boolean adopted,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Comparison> tables) {

    /** Whether it still goes on. */
    public boolean goesOn() {
        return state.equals("running");
    }
}
