package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.childinneed.EpisodePart;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/**
 * An initial child protection conference, begun and ended on one day, and the enquiry that led to
 * it; none for a transfer in.
 */
public record Conference(
        InForce<InitialConferenceHeld> held, Optional<InForce<Section47Started>> enquiry)
        implements EpisodePart {

    /** All initial conferences of this timeline, by their day. */
    public static List<Conference> of(ChildTimeline timeline) {
        return timeline.of(InitialConferenceHeld.class)
                .map(held -> new Conference(held, enquiryOf(held, timeline)))
                .toList();
    }

    private static Optional<InForce<Section47Started>> enquiryOf(
            InForce<InitialConferenceHeld> held, ChildTimeline timeline) {
        return timeline.of(Section47Started.class)
                .filter(start -> start.fact().enquiry().equals(held.fact().enquiry()))
                .findFirst();
    }

    @Override
    public ReferralId referral() {
        return held.fact().referral();
    }

    @Override
    public LocalDate startedOn() {
        return held.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return Optional.of(held.effectiveOn());
    }

    @Override
    public List<EventId> events() {
        return Violation.events(held.events(), enquiry.map(InForce::events).orElse(List.of()));
    }
}
