package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.EpisodePart;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.InForce;

/** A child protection plan with its review conferences, the earliest first. */
public record ProtectionPlan(
        InForce<ProtectionPlanStarted> start,
        List<InForce<ReviewConferenceHeld>> reviews,
        Optional<InForce<ProtectionPlanEnded>> end)
        implements EpisodePart {

    /** All child protection plans of this timeline, by their first day. */
    public static List<ProtectionPlan> of(ChildTimeline timeline) {
        return timeline.of(ProtectionPlanStarted.class).map(start -> of(start, timeline)).toList();
    }

    private static ProtectionPlan of(InForce<ProtectionPlanStarted> start, ChildTimeline timeline) {
        PlanId plan = start.fact().plan();
        return new ProtectionPlan(
                start,
                timeline.of(ReviewConferenceHeld.class)
                        .filter(known -> known.fact().plan().equals(plan))
                        .toList(),
                timeline.of(ProtectionPlanEnded.class)
                        .filter(known -> known.fact().plan().equals(plan))
                        .findFirst());
    }

    @Override
    public ReferralId referral() {
        return start.fact().referral();
    }

    /** The category of abuse as the latest review that changed it left it, if it is known. */
    public Optional<CategoryOfAbuse> latestCategory() {
        return reviews.stream()
                .flatMap(review -> Stream.ofNullable(review.fact().category()))
                .reduce((_, later) -> later)
                .or(() -> Optional.ofNullable(start.fact().latestCategory()));
    }

    @Override
    public LocalDate startedOn() {
        return start.effectiveOn();
    }

    /** The end as it was recorded. */
    @Override
    public Optional<LocalDate> endedOn() {
        return end.map(InForce::effectiveOn);
    }

    /** How it ends: as it was recorded, or with the eighteenth birthday where that comes first. */
    public Ending ending(Childhood childhood) {
        return childhood.ending(startedOn(), endedOn());
    }

    @Override
    public List<EventId> events() {
        return Stream.of(
                        Stream.of(start.events()),
                        reviews.stream().map(InForce::events),
                        end.map(InForce::events).stream())
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }
}
