package org.goldenthread.pathway.childprotection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.Episodes.Relation;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** A child in need plan never runs beside a child protection plan (CIN 4001, 4003, 4016, 4017). */
final class PlansTogetherRules {

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-4001",
                            "A child in need plan and a child protection plan are both open.",
                            "End one of the two first: while a child is on a child protection plan, there "
                                    + "is no other plan beside it.",
                            plans((need, protection) -> need.isOpen() && protection.isOpen())),
                    Rule.error(
                            "CIN-4003",
                            "A review of the child protection plan is held while a child in need plan runs.",
                            "End the child in need plan first, on the day of the review at the latest.",
                            plans(PlansTogetherRules::reviewedDuring)),
                    Rule.error(
                            "CIN-4016",
                            "A child in need plan starts while a child protection plan runs.",
                            "End the child protection plan first; the child in need plan can start on the "
                                    + "day on which it ended.",
                            plans((need, protection) -> protection.openOn(need.startedOn()))),
                    Rule.error(
                            "CIN-4017",
                            "A child protection plan starts while a child in need plan runs.",
                            "End the child in need plan first, on the day on which the protection plan "
                                    + "starts at the latest.",
                            plans((need, protection) ->
                                    need.openOn(protection.startedOn())
                                            && need.startedOn().isBefore(protection.startedOn()))));

    private PlansTogetherRules() {}

    /** The review that ends the plan may be held on the day on which the other plan starts. */
    private static boolean reviewedDuring(ChildInNeedPlan need, ProtectionPlan protection) {
        return protection.reviews().stream()
                .map(review -> review.effectiveOn())
                .filter(day -> !protection.endedOn().filter(day::equals).isPresent())
                .anyMatch(need::openOn);
    }

    private static Function<ChildTimeline, Stream<List<EventId>>> plans(
            Relation<ChildInNeedPlan, ProtectionPlan> together) {
        return timeline -> {
            List<ProtectionPlan> protection = ProtectionPlan.of(timeline);
            return ChildInNeedPlan.of(timeline).stream()
                    .flatMap(need ->
                            protection.stream()
                                    .filter(plan -> together.holds(need, plan))
                                    .map(plan -> Violation.events(need.events(), plan.events())));
        };
    }
}
