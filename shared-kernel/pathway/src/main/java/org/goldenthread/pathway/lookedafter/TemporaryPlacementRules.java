package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.continues;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.end;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.longerThan;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.placed;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.start;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.stretches;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;

/** Temporary placements (T0 to T4): short, and back to where the child was. */
final class TemporaryPlacementRules {

    private static final Predicate<CareEpisode> TEMPORARY = placed(PlacementType.TEMPORARY_TYPES);

    private static final Rule HOSPITAL =
            longerThan(
                    42,
                    "903-375",
                    "A temporary stay in hospital lasted longer than six weeks.",
                    "Give the day on which the child came back, within six weeks; a longer stay is "
                            + "recorded as a move.",
                    placed(PlacementType.HOSPITAL));

    private static final Rule CARER_ON_HOLIDAY =
            longerThan(
                    21,
                    "903-376",
                    "A placement during the carer's holiday lasted longer than three weeks.",
                    "Give the day on which the child came back, within three weeks; a longer stay "
                            + "is recorded as a move.",
                    placed(PlacementType.CARER_ON_HOLIDAY));

    private static final Rule CARER_ON_HOLIDAY_TWICE =
            Rule.error(
                    "903-377",
                    "The carer's holiday led to more than two temporary placements within twelve months.",
                    "Record the third stay as a move, or correct the days if they are wrong.",
                    TemporaryPlacementRules::thirdHoliday);

    private static final Rule OTHER =
            longerThan(
                    7,
                    "903-379",
                    "A temporary placement for another reason lasted longer than seven days.",
                    "Give the day on which the child came back, within seven days; a longer stay is "
                            + "recorded as a move.",
                    placed(PlacementType.TEMPORARY_OTHER));

    private static final Rule NO_ENTRY =
            start(
                    "903-380",
                    "A period of care cannot start with a temporary placement.",
                    "Start with the placement in which the child is to live.",
                    TEMPORARY.and(CareEpisode::entry));

    private static final Rule NO_EXIT =
            end(
                    "903-381",
                    "A period of care cannot end with a temporary placement.",
                    "Record first that the child came back or moved for good, then the end of care.",
                    TEMPORARY.and(episode ->
                            episode.reasonCeased() != null
                                    && episode.reasonCeased() != ReasonEpisodeCeased.CONTINUES));

    private static final Rule BACK =
            Rule.error(
                    "903-383",
                    "After a temporary placement the child must come back to the placement before it.",
                    "Record that the child came back first, and a move to another placement after "
                            + "that.",
                    TemporaryPlacementRules::notBack);

    static final List<Rule> ALL =
            List.of(
                    HOSPITAL,
                    CARER_ON_HOLIDAY,
                    CARER_ON_HOLIDAY_TWICE,
                    OTHER,
                    NO_ENTRY,
                    NO_EXIT,
                    BACK);

    private TemporaryPlacementRules() {}

    private static Stream<List<EventId>> thirdHoliday(ChildTimeline timeline) {
        List<CareEpisode> holidays =
                stretches(timeline, placed(PlacementType.CARER_ON_HOLIDAY))
                        .map(List::getFirst)
                        .toList();
        return IntStream.range(2, holidays.size())
                .filter(i ->
                        holidays.get(i)
                                .startedOn()
                                .isBefore(holidays.get(i - 2).startedOn().plusYears(1)))
                .mapToObj(i -> holidays.get(i).startedBy());
    }

    private static Stream<List<EventId>> notBack(ChildTimeline timeline) {
        List<CareEpisode> episodes = CareEpisode.of(timeline);
        return IntStream.range(2, episodes.size())
                .filter(i -> TEMPORARY.test(episodes.get(i - 1)))
                .filter(i ->
                        continues(episodes.get(i - 2), episodes.get(i - 1))
                                && continues(episodes.get(i - 1), episodes.get(i)))
                .filter(i ->
                        episodes.get(i).reasonStarted() != ReasonForNewEpisode.PLACEMENT
                                || episodes.get(i).circumstances().placement()
                                        != episodes.get(i - 2).circumstances().placement())
                .mapToObj(i -> episodes.get(i).startedBy());
    }
}
