package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/** A child in need plan. */
public record ChildInNeedPlan(
        InForce<ChildInNeedPlanStarted> start, Optional<InForce<ChildInNeedPlanEnded>> end)
        implements EpisodePart {

    /** All of this timeline, by their first day. */
    public static List<ChildInNeedPlan> of(ChildTimeline timeline) {
        return timeline.of(ChildInNeedPlanStarted.class)
                .map(start -> new ChildInNeedPlan(start, endOf(start, timeline)))
                .toList();
    }

    private static Optional<InForce<ChildInNeedPlanEnded>> endOf(
            InForce<ChildInNeedPlanStarted> start, ChildTimeline timeline) {
        return timeline.of(ChildInNeedPlanEnded.class)
                .filter(end -> end.fact().plan().equals(start.fact().plan()))
                .findFirst();
    }

    @Override
    public ReferralId referral() {
        return start.fact().referral();
    }

    @Override
    public LocalDate startedOn() {
        return start.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return end.map(InForce::effectiveOn);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(start.events(), end.map(InForce::events).orElse(List.of()));
    }
}
