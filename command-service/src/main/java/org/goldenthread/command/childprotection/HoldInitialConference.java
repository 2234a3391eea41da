package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.codes.ConferenceOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An initial child protection conference is held: after the open enquiry, or for a child who moved
 * in (T17).
 */
@CommandDescription(
        value = "Record an initial child protection conference.",
        by = Role.CONFERENCE_CHAIR)
@PossibleWhen(when = Situation.CHILD_IN_NEED)
public record HoldInitialConference(
        ChildId childId,
        LocalDate heldOn,
        @Nullable Boolean transferIn,
        @Nullable List<ConferenceOutcome> outcomes)
        implements ChildCommand {

    private static final Obstacle NO_OPEN_ENQUIRY =
            new Obstacle(
                    "no-open-enquiry",
                    "The child has no open section 47 enquiry on that day, and it is not a "
                            + "transfer in.",
                    "Record the start of the enquiry first, or say that the child moved in "
                            + "from another authority.");

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        if (Boolean.TRUE.equals(transferIn)) {
            return OpenEpisode.on(heldOn, timeline, referral -> held(referral, null));
        }
        return Ongoing.unended(Enquiry.of(timeline), heldOn)
                .map(open -> Decision.of(held(open.referral(), open.start().fact().enquiry())))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_ENQUIRY)));
    }

    private InitialConferenceHeld held(ReferralId referral, @Nullable EnquiryId enquiry) {
        return new InitialConferenceHeld(
                referral,
                enquiry,
                heldOn,
                Boolean.TRUE.equals(transferIn),
                outcomes == null ? List.of() : outcomes);
    }
}
