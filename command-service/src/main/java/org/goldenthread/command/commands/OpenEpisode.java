package org.goldenthread.command.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** The child in need episode in which work is done. */
public final class OpenEpisode {

    private static final Obstacle NO_OPEN_EPISODE =
            new Obstacle(
                    "no-open-episode",
                    "The child has no open child in need episode on that day.",
                    "Record a referral and accept it first, or give a day on which an "
                            + "episode was open.");

    private OpenEpisode() {}

    /**
     * Decides that this event follows for the accepted episode that is, or was, open on this day;
     * refuses when there is none.
     */
    public static Decision on(
            LocalDate day, ChildTimeline timeline, Function<ReferralId, PathwayEvent> event) {
        return on(day, timeline, List.of(), event);
    }

    /** The same, with other events that come first. */
    public static Decision on(
            LocalDate day,
            ChildTimeline timeline,
            List<PathwayEvent> first,
            Function<ReferralId, PathwayEvent> event) {
        return Ongoing.on(
                        ChildInNeedEpisode.of(timeline).stream()
                                .filter(episode -> episode.acceptance().isPresent())
                                .toList(),
                        day)
                .map(episode ->
                        Decision.of(
                                Stream.concat(
                                                first.stream(),
                                                Stream.of(event.apply(episode.referral())))
                                        .toList()))
                .orElseGet(OpenEpisode::none);
    }

    /** There is no episode to act on. */
    public static Decision none() {
        return Decision.refused(Refusal.nothingToActOn(NO_OPEN_EPISODE));
    }
}
