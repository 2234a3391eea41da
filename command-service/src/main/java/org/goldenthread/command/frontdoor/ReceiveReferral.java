package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A child is referred to children's social care (T10); while an episode is open it is a contact.
 */
@CommandDescription(
        value = "Refer a child to children's social care.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.CONFERENCE_CHAIR,
            Role.REVIEWING_OFFICER,
            Role.HEALTH_PRACTITIONER,
            Role.SCHOOL,
            Role.POLICE
        })
@PossibleWhen(unless = {Situation.REFERRAL, Situation.DIED_BEFORE})
public record ReceiveReferral(
        ChildId childId,
        @GeneratedId ReferralId referralId,
        LocalDate receivedOn,
        ReferralSource source,
        @Nullable Boolean stepUp)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(
                new ReferralReceived(referralId, receivedOn, source, Boolean.TRUE.equals(stepUp)));
    }
}
