package org.goldenthread.command.person;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.ChosenFrom;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ParentUnlinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** An adult is no longer this kind of parent of the child. */
@CommandDescription(
        value = "Record that somebody is no longer a parent of a child.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@PossibleWhen(when = Situation.PARENT)
public record UnlinkParent(
        ChildId childId,
        @ChosenFrom(Situation.PARENT) PersonId parentId,
        ParentKind kind,
        LocalDate until)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return until;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new ParentUnlinked(parentId, kind, until));
    }
}
