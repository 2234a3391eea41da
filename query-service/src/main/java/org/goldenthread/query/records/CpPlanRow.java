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
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday
 * @param endsByAge the eighteenth birthday, where nobody recorded an end and it is all that ends it
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
        @Nullable Ages endsByAge)
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
                ending.recorded().orElse(null),
                start.plan(),
                start.referral(),
                start.initialCategory(),
                plan.latestCategory().orElse(start.initialCategory()),
                start.previousPlans(),
                start.heldForOtherAuthority(),
                plan.end().flatMap(end -> Optional.ofNullable(end.fact().reason())).orElse(null),
                Ages.ending(plan.start().original(), ending));
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endsByAge != null && !endsByAge.day().isAfter(day)
                        ? new CpPlanRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                endsByAge.day(),
                                plan,
                                referral,
                                initialCategory,
                                latestCategory,
                                previousPlans,
                                heldForOtherAuthority,
                                endReason,
                                endsByAge)
                        : this);
    }
}
