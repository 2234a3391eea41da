package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.EpisodePart;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/**
 * A section 47 enquiry; it ends with its initial conference or with the conclusion that none is
 * required, whichever comes first.
 */
public record Enquiry(
        InForce<Section47Started> start,
        Optional<InForce<Section47Concluded>> conclusion,
        Optional<InForce<InitialConferenceHeld>> conference)
        implements EpisodePart {

    /** All enquiries of this timeline, by their first day. */
    public static List<Enquiry> of(ChildTimeline timeline) {
        return timeline.of(Section47Started.class).map(start -> of(start, timeline)).toList();
    }

    private static Enquiry of(InForce<Section47Started> start, ChildTimeline timeline) {
        EnquiryId enquiry = start.fact().enquiry();
        return new Enquiry(
                start,
                timeline.of(Section47Concluded.class)
                        .filter(known -> known.fact().enquiry().equals(enquiry))
                        .findFirst(),
                timeline.of(InitialConferenceHeld.class)
                        .filter(known -> enquiry.equals(known.fact().enquiry()))
                        .findFirst());
    }

    @Override
    public ReferralId referral() {
        return start.fact().referral();
    }

    /** Whether it was concluded that no initial conference is required. */
    public boolean needsNoConference() {
        return conclusion.filter(known -> known.fact().conferenceNotRequired()).isPresent();
    }

    @Override
    public LocalDate startedOn() {
        return start.effectiveOn();
    }

    /**
     * The day of the conference or, where none is required, of the conclusion; an enquiry concluded
     * towards a conference stays open until that is held.
     */
    @Override
    public Optional<LocalDate> endedOn() {
        return Stream.concat(
                        conclusion
                                .filter(known -> known.fact().conferenceNotRequired())
                                .map(InForce::effectiveOn)
                                .stream(),
                        conference.map(InForce::effectiveOn).stream())
                .min(LocalDate::compareTo);
    }

    @Override
    public List<EventId> events() {
        return Violation.events(
                start.events(),
                conclusion.map(InForce::events).orElse(List.of()),
                conference.map(InForce::events).orElse(List.of()));
    }
}
