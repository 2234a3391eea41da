package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/**
 * A child in need episode ("CINdetails" of the census): a referral, what was decided about it, and
 * how it closed. It begins with the referral.
 */
public record ChildInNeedEpisode(
        InForce<ReferralReceived> received,
        Optional<InForce<ReferralAccepted>> acceptance,
        Optional<InForce<ReferralNoFurtherAction>> noFurtherAction,
        Optional<InForce<ChildInNeedEpisodeClosed>> closure)
        implements Strand {

    /** The episodes of this timeline, by the day of the referral. */
    public static List<ChildInNeedEpisode> of(ChildTimeline timeline) {
        return timeline.of(ReferralReceived.class).map(received -> of(received, timeline)).toList();
    }

    private static ChildInNeedEpisode of(
            InForce<ReferralReceived> received, ChildTimeline timeline) {
        ReferralId referral = received.fact().referral();
        return new ChildInNeedEpisode(
                received,
                timeline.of(ReferralAccepted.class)
                        .filter(known -> known.fact().referral().equals(referral))
                        .findFirst(),
                timeline.of(ReferralNoFurtherAction.class)
                        .filter(known -> known.fact().referral().equals(referral))
                        .findFirst(),
                timeline.of(ChildInNeedEpisodeClosed.class)
                        .filter(known -> known.fact().referral().equals(referral))
                        .findFirst());
    }

    /** The referral that opened it, and its name. */
    public ReferralId referral() {
        return received.fact().referral();
    }

    /** Whether this work belongs to the episode. */
    public boolean contains(EpisodePart part) {
        return part.referral().equals(referral());
    }

    /** Whether nothing more followed from the referral. */
    public boolean endedWithoutAction() {
        return noFurtherAction.isPresent() && acceptance.isEmpty();
    }

    /** Whether the episode was closed because an assessment found no need (RC8, RC9). */
    public boolean foundNotInNeed() {
        return closure.map(closed -> closed.fact().reason())
                .map(reason -> reason.foundNotInNeed())
                .orElse(false);
    }

    /**
     * Whether the child counts as in need while the episode is open: accepted, and not closed with
     * RC8 or RC9 (indicator CN-03).
     */
    public boolean countsAsInNeed() {
        return acceptance.isPresent() && !foundNotInNeed();
    }

    @Override
    public LocalDate startedOn() {
        return received.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return closure.map(InForce::effectiveOn)
                .or(() ->
                        noFurtherAction
                                .filter(_ -> acceptance.isEmpty())
                                .map(InForce::effectiveOn));
    }

    @Override
    public List<EventId> events() {
        return Violation.events(
                received.events(),
                acceptance.map(InForce::events).orElse(List.of()),
                noFurtherAction.map(InForce::events).orElse(List.of()),
                closure.map(InForce::events).orElse(List.of()));
    }
}
