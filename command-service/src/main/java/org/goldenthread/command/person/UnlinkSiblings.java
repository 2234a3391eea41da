package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Chosen;
import org.goldenthread.command.child.Dated;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.PathwayAct;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.SiblingsUnlinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * Two children are no longer brothers or sisters, after an adoption for example; both records say
 * so.
 */
@Asked(
        value = "Record that two children are no longer brothers or sisters.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@Possible(when = Standing.SIBLING)
public record UnlinkSiblings(
        ChildId childId, @Chosen(Standing.SIBLING) ChildId siblingId, LocalDate until)
        implements PathwayAct, Dated {

    @Override
    public Set<ChildId> children() {
        return Set.copyOf(List.of(childId, siblingId));
    }

    @Override
    public LocalDate effectiveOn() {
        return until;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        ChildId other = timeline.isOf(childId) ? siblingId : childId;
        return Decision.of(new SiblingsUnlinked(other, until));
    }
}
