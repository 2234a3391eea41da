package org.goldenthread.pathway.lookedafter;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.change;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.longerThan;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.placed;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.start;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** Short breaks (V3, V4). Distance and authority of the placement (398, 420) are not kept. */
final class ShortBreakRules {

    // Care Planning Regulations 2010, regulation 48.
    private static final int MOST_DAYS_OF_A_BREAK = 17;
    private static final int MOST_DAYS_IN_A_YEAR = 75;

    private static final Predicate<CareEpisode> SINGLE_BREAK =
            under(LegalStatus.SHORT_BREAKS_RECORDED_SINGLY);

    private static final Rule SHORT =
            longerThan(
                    MOST_DAYS_OF_A_BREAK,
                    "903-365",
                    "A short break lasted longer than 17 days.",
                    "Give an end within 17 days of its start; a longer stay has another legal "
                            + "status, such as section 20.",
                    SINGLE_BREAK);

    private static final Rule NO_MOVE =
            change(
                    "903-366",
                    "A child cannot move in the middle of a short break.",
                    "End the break first, and record the stay elsewhere as a break of its own.",
                    (before, after) ->
                            SINGLE_BREAK.test(before)
                                    && SINGLE_BREAK.test(after)
                                    && after.reasonStarted() != ReasonForNewEpisode.LEGAL_STATUS);

    private static final Rule FEW_IN_A_YEAR =
            Rule.error(
                    "903-367",
                    "Short breaks of more than 75 days within twelve months.",
                    "Correct the days if they are wrong; a child who is away for longer has another "
                            + "legal status, such as section 20.",
                    ShortBreakRules::tooManyDays);

    private static final Rule NOT_LONG_TERM =
            start(
                    "903-384",
                    "A child on a short break cannot be in long-term fostering.",
                    "Choose another type of placement, or another legal status if the child stays "
                            + "for good.",
                    ((Predicate<CareEpisode>) CareEpisode::shortBreak)
                            .and(
                                    placed(
                                            PlacementType.KINSHIP_LONG_TERM,
                                            PlacementType.FOSTER_LONG_TERM)));

    private static final Rule NOT_TEMPORARY =
            start(
                    "903-382",
                    "A child on a short break cannot be in a temporary placement.",
                    "Choose the type of placement in which the child spends the break.",
                    ((Predicate<CareEpisode>) CareEpisode::shortBreak)
                            .and(placed(PlacementType.TEMPORARY_TYPES)));

    private static final Rule ONE_KIND_IN_A_YEAR =
            Rule.error(
                    "903-426",
                    "Short breaks are recorded both singly (V3) and by agreement (V4) in one year.",
                    "Choose for this break the way in which the others of the year to 31 March are "
                            + "recorded, or correct those first.",
                    ShortBreakRules::bothKindsInAYear);

    private static final Rule NO_REVIEWS =
            Rule.error(
                    "903-399",
                    "A review is recorded for a child who only has short breaks.",
                    "Leave the review out; if the child was looked after in another way on that "
                            + "day, correct the legal status first.",
                    timeline ->
                            timeline.of(CareReviewHeld.class)
                                    .filter(review ->
                                            onlyShortBreaks(timeline, review.effectiveOn()))
                                    .map(InForce::events));

    static final List<Rule> ALL =
            List.of(
                    SHORT,
                    NO_MOVE,
                    FEW_IN_A_YEAR,
                    NOT_LONG_TERM,
                    NOT_TEMPORARY,
                    ONE_KIND_IN_A_YEAR,
                    NO_REVIEWS);

    private ShortBreakRules() {}

    private static Stream<List<EventId>> tooManyDays(ChildTimeline timeline) {
        List<CareEpisode> breaks =
                CareEpisode.of(timeline).stream()
                        .filter(SINGLE_BREAK)
                        .filter(episode -> episode.endedOn().isPresent())
                        .toList();
        return breaks.stream()
                .map(first -> breaks.stream().filter(within(first.startedOn())).toList())
                .filter(year ->
                        MOST_DAYS_IN_A_YEAR < year.stream().mapToLong(ShortBreakRules::days).sum())
                .limit(1)
                .map(year ->
                        year.stream()
                                .flatMap(episode -> episode.startedBy().stream())
                                .distinct()
                                .toList());
    }

    private static Predicate<CareEpisode> within(LocalDate first) {
        return episode ->
                !episode.startedOn().isBefore(first)
                        && episode.startedOn().isBefore(first.plusYears(1));
    }

    private static long days(CareEpisode episode) {
        return DAYS.between(episode.startedOn(), episode.endedOn().orElseThrow());
    }

    private static Stream<List<EventId>> bothKindsInAYear(ChildTimeline timeline) {
        List<CareEpisode> breaks =
                CareEpisode.of(timeline).stream().filter(CareEpisode::shortBreak).toList();
        return breaks.stream()
                .filter(SINGLE_BREAK)
                .filter(one ->
                        breaks.stream()
                                .anyMatch(other ->
                                        !SINGLE_BREAK.test(other) && yearOf(one) == yearOf(other)))
                .map(CareEpisode::startedBy);
    }

    /** The year to 31 March in which the episode began. */
    private static int yearOf(CareEpisode episode) {
        return episode.startedOn().minusMonths(3).getYear();
    }

    private static boolean onlyShortBreaks(ChildTimeline timeline, LocalDate day) {
        List<CareEpisode> open =
                CareEpisode.of(timeline).stream().filter(episode -> episode.openOn(day)).toList();
        return !open.isEmpty() && open.stream().allMatch(CareEpisode::shortBreak);
    }
}
