package org.goldenthread.query.figures.bridge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.goldenthread.query.figures.indicators.Case;
import org.goldenthread.query.figures.indicators.Population;
import org.jspecify.annotations.Nullable;

/** One line of a bridge: what it adds to a figure's numerator or denominator, and why. */
public sealed interface Line {

    /** {@code numerator}, {@code denominator}, or {@code censored}. */
    String role();

    /** How much it adds there. */
    long change();

    /** Why. */
    Reason reason();

    /** The events that made the difference, the decisive one first. */
    List<UUID> eventIds();

    /** The same difference seen from the other side. */
    Line mirrored();

    /**
     * A case that came or went.
     *
     * @param before as it was known at the opening, if it counted there
     * @param after as it was known at the closing, if it counted there
     */
    @JsonInclude(Include.NON_NULL)
    record OfCase(
            UUID childId,
            String role,
            long change,
            Reason reason,
            List<UUID> eventIds,
            @Nullable Case before,
            @Nullable Case after)
            implements Line {

        static OfCase of(CaseMovement moved, Reason reason, List<UUID> eventIds) {
            Case one = moved.theCase();
            return new OfCase(
                    one.childId(),
                    one.role(),
                    moved.change(),
                    reason,
                    eventIds,
                    moved.change() < 0 ? one : null,
                    moved.change() > 0 ? one : null);
        }

        @Override
        public Line mirrored() {
            return new OfCase(childId, role, -change, reason, eventIds, after, before);
        }
    }

    /**
     * Cases that can be judged no more, or only otherwise, since who they are about was erased.
     * Nobody can tell which they were: that would say again what was erased.
     *
     * @param eventIds the erasures among which the one is that did it
     */
    record OfErasures(String role, long change, Reason reason, List<UUID> eventIds)
            implements Line {

        static OfErasures of(String role, long change, List<UUID> eventIds) {
            return new OfErasures(role, change, Reason.ERASED, eventIds);
        }

        @Override
        public Line mirrored() {
            return new OfErasures(role, -change, reason, eventIds);
        }
    }

    /**
     * People more or less in the population that a rate is taken of.
     *
     * @param before the estimate at the opening, if there was one
     * @param after the estimate at the closing, if there was one
     */
    @JsonInclude(Include.NON_NULL)
    record OfPopulation(
            String role,
            long change,
            Reason reason,
            List<UUID> eventIds,
            @Nullable Population before,
            @Nullable Population after)
            implements Line {

        static OfPopulation of(
                @Nullable Population before, @Nullable Population after, List<UUID> eventIds) {
            return new OfPopulation(
                    "denominator",
                    people(after) - people(before),
                    Reason.POPULATION,
                    eventIds,
                    before,
                    after);
        }

        @Override
        public Line mirrored() {
            return new OfPopulation(role, -change, reason, eventIds, after, before);
        }

        private static long people(@Nullable Population population) {
            return population == null ? 0 : population.people();
        }
    }
}
