package org.goldenthread.query.worklists.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.query.asof.AsKnown;

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

    /**
     * Whose runs alone are asked for; empty is everybody's.
     *
     * @param members the workers of some teams
     */
    record Narrowing(
            Optional<UUID> child,
            Optional<String> worker,
            Optional<Set<String>> members,
            Optional<String> agency,
            Optional<String> locality) {

        static final Narrowing NONE =
                new Narrowing(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        static Narrowing to(UUID child) {
            return new Narrowing(
                    Optional.of(child),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Narrowing toMembers(Set<String> workers) {
            return new Narrowing(child, worker, Optional.of(workers), agency, locality);
        }

        Narrowing toAgency(String one) {
            return new Narrowing(child, worker, members, Optional.of(one), locality);
        }
    }
}
