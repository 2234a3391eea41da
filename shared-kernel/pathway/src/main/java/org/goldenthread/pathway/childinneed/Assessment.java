package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/** An assessment of a referred child; it ends when it is authorised. */
public record Assessment(
        InForce<AssessmentStarted> start, Optional<InForce<AssessmentCompleted>> completion)
        implements EpisodePart {

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

    @Override
    public ReferralId referral() {
        return start.fact().referral();
    }

    /** Whether it was completed with the finding that no factor weighs on the child (21). */
    public boolean foundNothing() {
        return completion
                .filter(known -> known.fact().factors().contains(AssessmentFactor.NONE))
                .isPresent();
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
