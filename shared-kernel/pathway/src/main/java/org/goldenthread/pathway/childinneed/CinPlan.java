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
public record CinPlan(InForce<CinPlanStarted> start, Optional<InForce<CinPlanEnded>> end)
        implements EpisodePart {

    /** All of this timeline, by their first day. */
    public static List<CinPlan> of(ChildTimeline timeline) {
        return timeline.of(CinPlanStarted.class)
                .map(start -> new CinPlan(start, endOf(start, timeline)))
                .toList();
    }

    private static Optional<InForce<CinPlanEnded>> endOf(
            InForce<CinPlanStarted> start, ChildTimeline timeline) {
        return timeline.of(CinPlanEnded.class)
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
