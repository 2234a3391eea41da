package org.goldenthread.command.person;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Chosen;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ParentUnlinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** An adult is no longer this kind of parent of the child. */
@Asked(
        value = "Record that somebody is no longer a parent of a child.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@Possible(when = Standing.PARENT)
public record UnlinkParent(
        ChildId childId,
        @Chosen(Standing.PARENT) PersonId parentId,
        ParentKind kind,
        LocalDate until)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return until;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new ParentUnlinked(parentId, kind, until));
    }
}
