package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.declaring.ChosenFrom;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.SiblingsUnlinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * Two children are no longer brothers or sisters, after an adoption for example; both records say
 * so.
 */
@CommandDescription(
        value = "Record that two children are no longer brothers or sisters.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@PossibleWhen(when = Situation.SIBLING)
public record UnlinkSiblings(
        ChildId childId, @ChosenFrom(Situation.SIBLING) ChildId siblingId, LocalDate until)
        implements PathwayCommand, Dated {

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
