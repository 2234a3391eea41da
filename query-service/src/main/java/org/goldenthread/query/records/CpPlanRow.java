package org.goldenthread.query.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.CpPlan;
import org.goldenthread.pathway.childprotection.CpPlanStarted;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** A child protection plan. */
public record CpPlanRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        PlanId plan,
        ReferralId referral,
        @Nullable CategoryOfAbuse initialCategory,
        @Nullable CategoryOfAbuse latestCategory,
        @Nullable Integer previousPlans,
        boolean heldForOtherAuthority,
        @Nullable ReasonPlanEnded endReason)
        implements Row {

    static Stream<CpPlanRow> of(ChildTimeline timeline) {
        return CpPlan.of(timeline).stream().map(CpPlanRow::of);
    }

    private static CpPlanRow of(CpPlan plan) {
        CpPlanStarted start = plan.start().fact();
        return new CpPlanRow(
                plan.start().original(),
                plan.events(),
                plan.startedOn(),
                plan.endedOn().orElse(null),
                start.plan(),
                start.referral(),
                start.initialCategory(),
                plan.latestCategory().orElse(start.initialCategory()),
                start.previousPlans(),
                start.heldForOtherAuthority(),
                plan.end().flatMap(end -> Optional.ofNullable(end.fact().reason())).orElse(null));
    }
}
