package org.goldenthread.command.frontdoor;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** Any agency tells the front door about a child (T01). */
@CommandDescription(
        value = "Record that somebody told the front door about a child.",
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
@PossibleWhen(always = "Whoever tells the front door something is heard.")
public record RecordContact(
        ChildId childId,
        @GeneratedId ContactId contactId,
        LocalDate receivedOn,
        ReferralSource source,
        @Nullable String reason)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(
                new ContactReceived(
                        contactId,
                        receivedOn,
                        source,
                        reason == null ? null : Sealed.of(childId.value(), reason)));
    }
}
