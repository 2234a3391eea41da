package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
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
@Asked(
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
@Possible(unless = {Standing.REFERRAL, Standing.DIED_BEFORE})
public record ReceiveReferral(
        ChildId childId,
        @Assigned ReferralId referralId,
        LocalDate receivedOn,
        ReferralSource source,
        @Nullable Boolean stepUp)
        implements ChildAct {

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
