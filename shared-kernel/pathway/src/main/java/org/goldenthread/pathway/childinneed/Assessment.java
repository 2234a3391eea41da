package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/** An assessment of a referred child; it ends when it is authorised. */
public record Assessment(
        InForce<AssessmentStarted> start, Optional<InForce<AssessmentCompleted>> completion)
        implements Strand {

    /** All of this timeline, by their first day. */
    public static List<Assessment> of(ChildTimeline timeline) {
        return timeline.of(AssessmentStarted.class)
                .map(start -> new Assessment(start, endOf(start, timeline)))
                .toList();
    }

    private static Optional<InForce<AssessmentCompleted>> endOf(
            InForce<AssessmentStarted> start, ChildTimeline timeline) {
        return timeline.of(AssessmentCompleted.class)
                .filter(end -> end.fact().assessment().equals(start.fact().assessment()))
                .findFirst();
    }

    /** The referral whose episode it belongs to. */
    public ReferralId referral() {
        return start.fact().referral();
    }

    @Override
    public LocalDate startedOn() {
        return start.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return completion.map(InForce::effectiveOn);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(start.events(), completion.map(InForce::events).orElse(List.of()));
    }
}
