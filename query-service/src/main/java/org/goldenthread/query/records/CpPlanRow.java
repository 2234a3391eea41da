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
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan.
 *
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday, which may
 *     lie in the future
 * @param endedByAge whether nobody recorded an end, and the birthday is all that ends it
 */
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
        @Nullable ReasonPlanEnded endReason,
        boolean endedByAge)
        implements Row {

    static Stream<CpPlanRow> of(ChildTimeline timeline, Childhood childhood) {
        return CpPlan.of(timeline).stream().map(plan -> of(plan, plan.ending(childhood)));
    }

    private static CpPlanRow of(CpPlan plan, Ending ending) {
        CpPlanStarted start = plan.start().fact();
        return new CpPlanRow(
                plan.start().original(),
                plan.events(),
                plan.startedOn(),
                ending.on().orElse(null),
                start.plan(),
                start.referral(),
                start.initialCategory(),
                plan.latestCategory().orElse(start.initialCategory()),
                start.previousPlans(),
                start.heldForOtherAuthority(),
                plan.end().flatMap(end -> Optional.ofNullable(end.fact().reason())).orElse(null),
                ending.byAge());
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endedOn != null && endedOn.isAfter(day)
                        ? new CpPlanRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                null,
                                plan,
                                referral,
                                initialCategory,
                                latestCategory,
                                previousPlans,
                                heldForOtherAuthority,
                                endReason,
                                false)
                        : this);
    }
}
