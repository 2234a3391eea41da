package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.Episodes;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** The rules of the CIN census for child protection plans. */
final class ProtectionPlanRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-1105",
                            "The child protection plan starts before the referral.",
                            "Give a start of the child protection plan on or after the day of the referral, "
                                    + "or correct the day of the referral first.",
                            Episodes.startingBeforeReferral(ProtectionPlan::of)),
                    Rule.error(
                            "CIN-2885",
                            "The child protection plan starts on a day without an initial conference.",
                            "Record the initial conference first and start the plan on its day; only a plan "
                                    + "held for another authority needs none here.",
                            timeline ->
                                    Episodes.<ProtectionPlan>each(
                                                    ProtectionPlan::of, withoutConference(timeline))
                                            .apply(timeline)),
                    Rule.error(
                            "CIN-8935",
                            "The child has more than one open child protection plan.",
                            "End the child protection plan that is open before another one starts.",
                            Episodes.openTogether(ProtectionPlan::of)),
                    Rule.error(
                            "CIN-8940",
                            "Two child protection plans overlap.",
                            "End the earlier child protection plan first; the next can start on the day on "
                                    + "which it ended.",
                            Episodes.overlapping(ProtectionPlan::of)),
                    Rule.error(
                            "CIN-8840",
                            "The child protection plan starts and ends on the same day.",
                            "Give a later day for its end; if the child was never on a plan, take back its "
                                    + "start instead.",
                            Episodes.each(
                                    ProtectionPlan::of,
                                    plan -> plan.endedOn().equals(Optional.of(plan.startedOn())))),
                    Rule.error(
                            "CIN-8925",
                            "The child protection plan ends before it starts.",
                            "Give an end after the day on which the child protection plan started, or "
                                    + "correct that start first.",
                            Episodes.endingTooEarly(ProtectionPlan::of)),
                    Rule.error(
                            "CIN-8841",
                            "A review is held on or before the day on which the child protection plan starts.",
                            "Give a later day of review, or correct the start of the plan first.",
                            ProtectionPlanRules::reviewedTooEarly),
                    missing(
                            "CIN-8905",
                            "The child protection plan lacks its initial category of abuse.",
                            "Say for which category of abuse the plan started.",
                            start -> start.initialCategory() == null),
                    missing(
                            "CIN-8910",
                            "The child protection plan lacks its latest category of abuse.",
                            "Say for which category of abuse the plan goes on.",
                            start -> start.latestCategory() == null),
                    Rule.error(
                            "CIN-8920",
                            "The child protection plan ends after the child's death.",
                            "Give an end on or before the day of death, or correct the day of death first.",
                            timeline ->
                                    Episodes.<ProtectionPlan>each(
                                                    ProtectionPlan::of,
                                                    plan ->
                                                            plan.endedOn()
                                                                    .filter(end ->
                                                                            died(timeline, end))
                                                                    .isPresent())
                                            .apply(timeline)),
                    Rule.error(
                            "GT-CP-1",
                            "The episode is closed, but its child protection plan has not ended.",
                            "End the child protection plan first, on the closing day at the latest.",
                            Episodes.unfinishedAtClosure(ProtectionPlan::of)));

    private ProtectionPlanRules() {}

    private static Stream<List<EventId>> reviewedTooEarly(ChildTimeline timeline) {
        return ProtectionPlan.of(timeline).stream()
                .flatMap(plan ->
                        plan.reviews().stream()
                                .filter(review -> !review.effectiveOn().isAfter(plan.startedOn()))
                                .map(review ->
                                        Violation.events(plan.start().events(), review.events())));
    }

    private static Rule missing(
            String number, String sentence, String remedy, Predicate<ProtectionPlanStarted> lacks) {
        return Rule.error(
                number,
                sentence,
                remedy,
                Episodes.each(ProtectionPlan::of, plan -> lacks.test(plan.start().fact())));
    }

    /** A plan held for another authority was decided by a conference there. */
    private static Predicate<ProtectionPlan> withoutConference(ChildTimeline timeline) {
        List<LocalDate> days = Conference.of(timeline).stream().map(Conference::startedOn).toList();
        return plan ->
                !plan.start().fact().heldForOtherAuthority() && !days.contains(plan.startedOn());
    }

    private static boolean died(ChildTimeline timeline, LocalDate before) {
        return Identity.of(timeline).diedOn().filter(before::isAfter).isPresent();
    }
}
