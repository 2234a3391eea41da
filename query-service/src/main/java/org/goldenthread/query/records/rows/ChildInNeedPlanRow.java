package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** A child in need plan. */
@RowTable.Name("cin_plan")
public record ChildInNeedPlanRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        PlanId plan,
        ReferralId referral)
        implements Row {

    /** The child in need plans that the timeline tells of. */
    public static Stream<ChildInNeedPlanRow> of(ChildTimeline timeline) {
        return ChildInNeedPlan.of(timeline).stream()
                .map(plan ->
                        new ChildInNeedPlanRow(
                                plan.start().original(),
                                plan.events(),
                                plan.startedOn(),
                                plan.endedOn().orElse(null),
                                plan.start().fact().plan(),
                                plan.referral()));
    }
}
