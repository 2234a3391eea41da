package org.goldenthread.query.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.query.records.AsKnown;

/**
 * What is asked of the clocks.
 *
 * @param asAt the day on which they are looked at
 * @param dueWithin within how many working days of that day a run is due; empty for any day
 * @param latestFirst whether the run that was due last comes first
 */
record ClockQuestion(
        List<Clock> clocks,
        AsKnown known,
        LocalDate asAt,
        Set<ClockState> states,
        Optional<Integer> dueWithin,
        Narrowing narrowing,
        boolean latestFirst) {

    /** Whose runs alone are asked for; empty is everybody's. */
    record Narrowing(
            Optional<UUID> child,
            Optional<String> worker,
            Optional<String> agency,
            Optional<String> locality) {

        static final Narrowing NONE =
                new Narrowing(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Narrowing to(UUID child) {
            return new Narrowing(
                    Optional.of(child), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
