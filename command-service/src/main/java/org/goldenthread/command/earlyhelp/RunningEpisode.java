package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.function.Function;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** Finds the early help episode that an act goes on with. */
final class RunningEpisode {

    private static final Obstacle NO_EARLY_HELP =
            new Obstacle(
                    "no-early-help",
                    "No early help episode was open on %s.",
                    "Start an early help assessment first, or give a day on which early "
                            + "help was going on.");

    private RunningEpisode() {}

    /** What follows in the episode open on this day, or on its last day. */
    static Decision on(
            LocalDate day, ChildTimeline timeline, Function<EarlyHelpEpisode, Fact> then) {
        return EarlyHelpEpisode.of(timeline).stream()
                .filter(episode ->
                        episode.openOn(day) || episode.endedOn().filter(day::equals).isPresent())
                .reduce((_, later) -> later)
                .map(episode -> Decision.of(then.apply(episode)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_EARLY_HELP, day)));
    }
}
