package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import java.util.function.Function;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** Finds the care that an act goes on with. */
final class RunningCare {

    private static final Obstacle NOT_IN_CARE =
            new Obstacle(
                    "not-in-care",
                    "The child was not looked after on %s.",
                    "Record the start of care first, or give a day on which the child was "
                            + "looked after.");

    private static final Obstacle TEMPORARY =
            new Obstacle(
                    "temporary-placement",
                    "A temporary placement is no move: the child is to come back.",
                    "Record that the child went to a temporary placement instead, or choose "
                            + "the placement to which the child moved.");

    private RunningCare() {}

    /** What follows in the episode open on this day, the latest to start if there are several. */
    static Decision on(LocalDate day, ChildTimeline timeline, Function<CareEpisode, Fact> then) {
        return decided(day, timeline, episode -> Decision.of(then.apply(episode)));
    }

    /**
     * What is decided of the episode open on this day, the latest to start if there are several.
     */
    static Decision decided(
            LocalDate day, ChildTimeline timeline, Function<CareEpisode, Decision> then) {
        return CareEpisode.of(timeline).stream()
                .filter(episode -> episode.openOn(day))
                .reduce((_, later) -> later)
                .map(then)
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NOT_IN_CARE, day)));
    }

    /** Refuses a temporary placement where a lasting one is meant. */
    static Refusal temporary() {
        return Refusal.never(TEMPORARY, "placement");
    }
}
