package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** The order of things within an early help episode, and between episodes. */
final class EarlyHelpEpisodeRules {

    // The rules GT-EH-10 and GT-EH-9: help for children and, with special needs, for the young.
    private static final int LAST_BIRTHDAY = 19;
    private static final int LAST_BIRTHDAY_WITH_SPECIAL_NEEDS = 25;

    private static final Rule ONE_AT_A_TIME =
            Rule.error(
                    "GT-EH-4",
                    "An early help assessment starts while an earlier early help episode is still open.",
                    "Close the earlier early help first; the new assessment can start on the day on "
                            + "which it closed.",
                    EarlyHelpEpisodeRules::overlapping);

    private static final Rule BELONGS_TO_AN_EPISODE =
            Rule.error(
                    "GT-EH-5",
                    "Something is recorded of an early help episode that was never started.",
                    "Record the start of its assessment first; whoever takes that start back takes "
                            + "back in one go what followed from it.",
                    timeline -> {
                        Set<EarlyHelpId> started =
                                timeline.of(EarlyHelpAssessmentStarted.class)
                                        .map(start -> start.fact().earlyHelp())
                                        .collect(Collectors.toSet());
                        return timeline.of(EpisodeFact.class)
                                .filter(fact -> !started.contains(fact.fact().earlyHelp()))
                                .map(InForce::events);
                    });

    private static final Rule WITHIN_THE_EPISODE =
            Rule.error(
                    "GT-EH-6",
                    "Something is recorded before an early help episode started or after it closed.",
                    "Give a day from its start to its closure, or correct the start or the closure "
                            + "in one go with this.",
                    EarlyHelpEpisodeRules::outside);

    private static final Rule ONE_COMPLETION_AND_CLOSURE =
            Rule.error(
                    "GT-EH-7",
                    "The assessment is completed already, or the episode closed already.",
                    "If that is wrong, correct what is recorded; more help after a closure starts "
                            + "with a new assessment.",
                    timeline ->
                            EarlyHelpEpisode.of(timeline).stream()
                                    .flatMap(episode ->
                                            Stream.concat(
                                                    episode.of(EarlyHelpAssessmentCompleted.class)
                                                            .skip(1),
                                                    episode.of(EarlyHelpClosed.class).skip(1)))
                                    .map(InForce::events));

    private static final Rule REVIEW_AFTER_PLAN =
            Rule.error(
                    "GT-EH-8",
                    "An early help review is held before a plan was agreed.",
                    "Record the plan first, or give a day of review on or after the one on which it "
                            + "was agreed.",
                    EarlyHelpEpisodeRules::reviewedWithoutPlan);

    private static final Rule TOO_OLD =
            Rule.error(
                    "GT-EH-9",
                    "An early help assessment starts on or after the 25th birthday.",
                    "Early help can never start at that age: give an earlier day if this one is "
                            + "wrong, or correct the day of birth if that is.",
                    timeline -> startedFrom(timeline, LAST_BIRTHDAY_WITH_SPECIAL_NEEDS));

    private static final Rule OLD_WITHOUT_SPECIAL_NEEDS =
            Rule.query(
                    "GT-EH-10",
                    "An early help assessment starts on or after the 19th birthday; it is meant for special needs then.",
                    timeline -> startedFrom(timeline, LAST_BIRTHDAY));

    static final List<Rule> ALL =
            List.of(
                    ONE_AT_A_TIME,
                    BELONGS_TO_AN_EPISODE,
                    WITHIN_THE_EPISODE,
                    ONE_COMPLETION_AND_CLOSURE,
                    REVIEW_AFTER_PLAN,
                    TOO_OLD,
                    OLD_WITHOUT_SPECIAL_NEEDS);

    private EarlyHelpEpisodeRules() {}

    private static Stream<List<EventId>> overlapping(ChildTimeline timeline) {
        List<EarlyHelpEpisode> episodes = EarlyHelpEpisode.of(timeline);
        return IntStream.range(1, episodes.size())
                .boxed()
                .flatMap(later ->
                        episodes.subList(0, later).stream()
                                .filter(episodes.get(later)::overlaps)
                                .map(earlier ->
                                        Violation.events(
                                                earlier.start().events(),
                                                episodes.get(later).start().events())));
    }

    private static Stream<List<EventId>> outside(ChildTimeline timeline) {
        return EarlyHelpEpisode.of(timeline).stream()
                .flatMap(episode ->
                        episode.facts().stream()
                                .filter(fact ->
                                        fact.effectiveOn().isBefore(episode.startedOn())
                                                || episode.endedOn()
                                                        .filter(fact.effectiveOn()::isAfter)
                                                        .isPresent())
                                .map(InForce::events));
    }

    private static Stream<List<EventId>> reviewedWithoutPlan(ChildTimeline timeline) {
        return EarlyHelpEpisode.of(timeline).stream()
                .flatMap(episode -> {
                    LocalDate planned =
                            episode.of(EarlyHelpPlanAgreed.class)
                                    .map(InForce::effectiveOn)
                                    .findFirst()
                                    .orElse(LocalDate.MAX);
                    return episode.of(EarlyHelpReviewHeld.class)
                            .filter(review -> review.effectiveOn().isBefore(planned))
                            .map(InForce::events);
                });
    }

    private static Stream<List<EventId>> startedFrom(ChildTimeline timeline, int birthday) {
        return Identity.of(timeline).birthday(birthday).stream()
                .flatMap(last ->
                        timeline.of(EarlyHelpAssessmentStarted.class)
                                .filter(start -> !start.effectiveOn().isBefore(last))
                                .map(InForce::events));
    }
}
