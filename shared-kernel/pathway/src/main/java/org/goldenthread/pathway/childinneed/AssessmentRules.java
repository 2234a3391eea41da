package org.goldenthread.pathway.childinneed;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** The rules of the CIN census for assessments. */
final class AssessmentRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-1103",
                            "The assessment starts before the referral.",
                            "Give a start of the assessment on or after the day of the referral, or correct "
                                    + "the day of the referral first.",
                            Episodes.startingBeforeReferral(Assessment::of)),
                    Rule.error(
                            "CIN-8608",
                            "The assessment ends before it starts.",
                            "Give a day of completion on or after the one on which the assessment started, "
                                    + "or correct that start first.",
                            Episodes.endingTooEarly(Assessment::of)),
                    Rule.error(
                            "CIN-8896",
                            "The episode has more than one open assessment.",
                            "Complete the assessment that is open before another one starts.",
                            Episodes.pairs(
                                    Assessment::of,
                                    (one, other) ->
                                            one.besides(other) && one.isOpen() && other.isOpen())),
                    Rule.query(
                            "CIN-8863Q",
                            "An assessment starts while another one of the episode is going on.",
                            Episodes.pairs(
                                    Assessment::of,
                                    (one, other) ->
                                            one.besides(other)
                                                    && (other.startsDuring(one)
                                                            || one.startsDuring(other)))),
                    Rule.error(
                            "CIN-8867",
                            "The episode is closed, but an assessment is not completed.",
                            "Complete the assessment first, on the closing day at the latest.",
                            Episodes.unfinishedAtClosure(Assessment::of)),
                    factors(
                            "CIN-8869",
                            "Factor 21, no factors identified, stands beside other factors.",
                            "Leave out factor 21, or leave out all the others.",
                            fact ->
                                    fact.factors().contains(AssessmentFactor.NONE)
                                            && fact.factors().size() > 1),
                    factors(
                            "CIN-8898",
                            "The assessment names a factor more than once.",
                            "Name each factor once.",
                            fact -> new HashSet<>(fact.factors()).size() < fact.factors().size()),
                    asked(
                            "CIN-8897Q",
                            "The assessment is completed without any factor.",
                            fact -> fact.factors().isEmpty()),
                    asked(
                            "CIN-8945Q",
                            "Factor 18A should be 18B, child on child, or 18C, adult on child.",
                            fact -> fact.factors().contains(AssessmentFactor.PHYSICAL_ABUSE)),
                    asked(
                            "CIN-8950Q",
                            "Factor 19A should be 19B, child on child, or 19C, adult on child.",
                            fact -> fact.factors().contains(AssessmentFactor.SEXUAL_ABUSE)),
                    Rule.query(
                            "CIN-8825Q",
                            "The episode is closed after assessment (RC8, RC9) but has no assessment.",
                            timeline ->
                                    ChildInNeedEpisode.of(timeline).stream()
                                            .filter(ChildInNeedEpisode::foundNotInNeed)
                                            .filter(episode ->
                                                    Assessment.of(timeline).stream()
                                                            .noneMatch(episode::contains))
                                            .map(ChildInNeedEpisode::events)),
                    Rule.query(
                            "CIN-8873Q",
                            "The only assessment found no factors (21), but the episode is not closed with RC8 or RC9.",
                            timeline ->
                                    ChildInNeedEpisode.of(timeline).stream()
                                            .filter(episode -> episode.closure().isPresent())
                                            .filter(episode -> !episode.foundNotInNeed())
                                            .filter(episode -> {
                                                List<Assessment> own =
                                                        Assessment.of(timeline).stream()
                                                                .filter(episode::contains)
                                                                .toList();
                                                return own.size() == 1
                                                        && own.getFirst().foundNothing();
                                            })
                                            .map(ChildInNeedEpisode::events)));

    private AssessmentRules() {}

    private static Rule factors(
            String number, String sentence, String remedy, Predicate<AssessmentCompleted> wrong) {
        return Rule.error(number, sentence, remedy, completed(wrong));
    }

    private static Rule asked(
            String number, String sentence, Predicate<AssessmentCompleted> wrong) {
        return Rule.query(number, sentence, completed(wrong));
    }

    private static Function<ChildTimeline, Stream<List<EventId>>> completed(
            Predicate<AssessmentCompleted> wrong) {
        return timeline ->
                timeline.of(AssessmentCompleted.class)
                        .filter(known -> wrong.test(known.fact()))
                        .map(InForce::events);
    }
}
