package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.endsWith;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.joined;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.neighbours;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.next;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** How one care episode follows another. */
final class ContinuityRules {

    private static final Rule ONE_AT_A_TIME =
            Rule.error(
                    "903-501",
                    "A care episode starts before the one before it has ended.",
                    "Give the end of the episode before it first, or a start on or after that end.",
                    timeline ->
                            neighbours(timeline, CareEpisode::overlaps)
                                    .map(pair ->
                                            Violation.events(
                                                    pair.getFirst().startedBy(),
                                                    pair.getLast().startedBy())));

    private static final Rule NOT_AGAIN_ON_THE_SAME_DAY =
            next(
                    "903-431",
                    "A child starts to be looked after on the day on which the care before ended; that is a continuation.",
                    "Take back the end of that care and record what changed instead; only after a "
                            + "transfer to another authority (E3) may care end and start on one day.",
                    (before, after) ->
                            after.entry() && joined(before, after) && !takenOver(before));

    private static final Rule AFTER_AN_EXIT_COMES_AN_ENTRY =
            next(
                    "903-432",
                    "The child had ceased to be looked after, so the next episode must be a new start.",
                    "Record that the child started to be looked after; if care never ended, take "
                            + "back its end first.",
                    (before, after) -> ceased(before) && !after.entry());

    private static final Rule CONTINUES_ON_THE_SAME_DAY =
            next(
                    "903-433",
                    "A change inside care does not start on the day on which the episode before it ended.",
                    "Give the day on which that episode ended, or correct its end first.",
                    (before, after) ->
                            !after.entry()
                                    && before.endedOn().isPresent()
                                    && !joined(before, after));

    private static final Rule X1_IS_CONTINUED =
            Rule.error(
                    "903-388",
                    "An episode ended because a new one begins, but none begins on that day.",
                    "Record what begins on that day first; if care ended, give the reason for which "
                            + "it did.",
                    ContinuityRules::notContinued);

    private static final Rule FIRST_IS_AN_ENTRY =
            Rule.error(
                    "903-357",
                    "The first care episode ever must be a start of being looked after.",
                    "Record first that the child started to be looked after, on the day of this "
                            + "change at the latest.",
                    timeline ->
                            CareEpisode.of(timeline).stream()
                                    .limit(1)
                                    .filter(episode -> !episode.entry())
                                    .map(CareEpisode::startedBy));

    /** Nothing forbids it: what the return says counts, but no entry to care is made of it. */
    private static final Rule AFTER_SHORT_BREAKS_COMES_AN_ENTRY =
            Rule.query(
                    "GT-LA-02",
                    "Care goes on from short breaks without a start of being looked after, so the day"
                            + " on which it began is not known and it counts as no care entry.",
                    timeline ->
                            neighbours(timeline, ContinuityRules::goesOnFromShortBreaks)
                                    .map(pair -> pair.getLast().startedBy()));

    private static final Rule ONE_NEED =
            Rule.error(
                    "903-504",
                    "The main need differs from the one at the start of this period of care.",
                    "Give the need as it was at the start; if it was wrong there, correct it at the "
                            + "start first.",
                    ContinuityRules::otherNeed);

    private static final Rule NOTHING_AFTER_DEATH_OR_MAJORITY =
            next(
                    "903-437",
                    "The child had died or was found to be an adult, but care goes on.",
                    "Nothing can follow such an end of care: if the end is wrong, correct it or "
                            + "take it back first.",
                    (before, _) ->
                            endsWith(
                                            ReasonEpisodeCeased.DIED,
                                            ReasonEpisodeCeased.AGE_ASSESSED_ADULT)
                                    .test(before));

    private static final Rule NO_CARE_AFTER_DEATH =
            Rule.error(
                    "903-437",
                    "A care episode starts after the child died.",
                    "It can never start then: give an earlier day if this one is wrong, or correct "
                            + "the day of death if that is.",
                    timeline ->
                            Identity.of(timeline).death().stream()
                                    .flatMap(death ->
                                            CareEpisode.of(timeline).stream()
                                                    .filter(episode ->
                                                            episode.startedOn()
                                                                    .isAfter(death.effectiveOn()))
                                                    .map(episode ->
                                                            Violation.events(
                                                                    death.events(),
                                                                    episode.startedBy()))));

    private static final Rule ENDS_SOMETHING =
            Rule.error(
                    "GT-LA-01",
                    "Care is said to end, but no episode of care ends by it.",
                    "Record first the care that ends, or give a day on which the child was looked "
                            + "after.",
                    timeline ->
                            timeline.of(EpisodeEnd.class)
                                    .filter(end ->
                                            CareEpisode.of(timeline).stream()
                                                    .noneMatch(episode ->
                                                            episode.endedBy()
                                                                    .contains(end.original())))
                                    .map(InForce::events));

    static final List<Rule> ALL =
            List.of(
                    ONE_AT_A_TIME,
                    NOT_AGAIN_ON_THE_SAME_DAY,
                    AFTER_AN_EXIT_COMES_AN_ENTRY,
                    CONTINUES_ON_THE_SAME_DAY,
                    X1_IS_CONTINUED,
                    FIRST_IS_AN_ENTRY,
                    AFTER_SHORT_BREAKS_COMES_AN_ENTRY,
                    ONE_NEED,
                    NOTHING_AFTER_DEATH_OR_MAJORITY,
                    NO_CARE_AFTER_DEATH,
                    ENDS_SOMETHING);

    private ContinuityRules() {}

    private static boolean ceased(CareEpisode episode) {
        return episode.reasonCeased() != null
                && episode.reasonCeased() != ReasonEpisodeCeased.CONTINUES;
    }

    /** Only another authority hands a child over on the very day (E3). */
    private static boolean takenOver(CareEpisode episode) {
        return episode.reasonCeased() == ReasonEpisodeCeased.TAKEN_OVER;
    }

    private static boolean goesOnFromShortBreaks(CareEpisode before, CareEpisode after) {
        return before.shortBreak() && !after.shortBreak() && !after.entry();
    }

    private static Stream<List<EventId>> notContinued(ChildTimeline timeline) {
        List<CareEpisode> episodes = CareEpisode.of(timeline);
        return episodes.stream()
                .filter(endsWith(ReasonEpisodeCeased.CONTINUES))
                .filter(episode ->
                        episodes.stream()
                                .noneMatch(next ->
                                        next != episode && joined(episode, next) && !next.entry()))
                .map(CareEpisode::events);
    }

    /** Care that was taken over and starts again on the same day has its own need. */
    private static Stream<List<EventId>> otherNeed(ChildTimeline timeline) {
        return PeriodOfCare.of(timeline).stream().flatMap(ContinuityRules::otherNeed);
    }

    private static Stream<List<EventId>> otherNeed(PeriodOfCare period) {
        List<CareEpisode> other = new ArrayList<>();
        CareEpisode first = period.episodes().getFirst();
        CareEpisode before = first;
        for (CareEpisode episode : period.episodes()) {
            if (episode.entry() && joined(before, episode) && takenOver(before)) {
                first = episode;
            }
            CategoryOfNeed need = first.circumstances().need();
            if (need != null && episode.circumstances().need() != need) {
                other.add(episode);
            }
            before = episode;
        }
        return other.stream().map(CareEpisode::startedBy);
    }
}
