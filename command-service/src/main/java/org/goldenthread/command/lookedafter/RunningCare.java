package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import java.util.function.Function;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** Finds the care that an act goes on with. */
final class RunningCare {

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
                .orElseGet(() ->
                        Decision.refused(
                                Refusal.nothingToActOn(
                                        "not-in-care",
                                        "The child was not looked after on " + day + ".")));
    }

    /** Refuses a temporary placement where a lasting one is meant. */
    static Refusal temporary() {
        return Refusal.never(
                "temporary-placement",
                "placement",
                "A temporary placement is recorded as such: the child is to come back.");
    }
}
