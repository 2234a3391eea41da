package org.goldenthread.pathway.lookedafter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** How one care episode follows another. */
final class ContinuityRules {

    private static final Rule ONE_AT_A_TIME =
            Rule.error(
                    "903-501",
                    "A care episode starts before the one before it has ended.",
                    timeline -> neighbours(timeline, CareEpisode::overlaps));

    private static final Rule NOT_AGAIN_ON_THE_SAME_DAY =
            Rule.error(
                    "903-431",
                    "A child starts to be looked after on the day on which the care before ended; that is a continuation.",
                    timeline ->
                            neighbours(
                                    timeline,
                                    (before, after) -> after.entry() && joined(before, after)));

    static final List<Rule> ALL = List.of(ONE_AT_A_TIME, NOT_AGAIN_ON_THE_SAME_DAY);

    private ContinuityRules() {}

    private static boolean joined(CareEpisode before, CareEpisode after) {
        return before.endedOn().equals(Optional.of(after.startedOn()));
    }

    /** Neighbouring episodes, by first day, of which this is so. */
    private static Stream<List<EventId>> neighbours(
            ChildTimeline timeline, BiPredicate<CareEpisode, CareEpisode> so) {
        List<CareEpisode> episodes = CareEpisode.of(timeline);
        return IntStream.range(1, episodes.size())
                .filter(i -> so.test(episodes.get(i - 1), episodes.get(i)))
                .mapToObj(i ->
                        Violation.events(episodes.get(i - 1).events(), episodes.get(i).events()));
    }
}
