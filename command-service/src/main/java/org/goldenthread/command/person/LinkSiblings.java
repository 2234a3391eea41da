package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Siblinghood;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** Two children are brothers or sisters; both records say so. */
@CommandDescription(
        value = "Record that two children are brothers or sisters.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@PossibleWhen(always = "Brothers and sisters are learnt of at any time, even after a death.")
public record LinkSiblings(ChildId childId, ChildId siblingId, LocalDate since)
        implements PathwayCommand, Dated {

    @Override
    public Set<ChildId> children() {
        return Set.copyOf(List.of(childId, siblingId));
    }

    @Override
    public LocalDate effectiveOn() {
        return since;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        ChildId other = timeline.isOf(childId) ? siblingId : childId;
        boolean known =
                Siblinghood.of(timeline).stream()
                        .filter(Siblinghood::isOpen)
                        .anyMatch(siblings -> siblings.sibling().equals(other));
        return known ? Decision.of(List.of()) : Decision.of(new SiblingsLinked(other, since));
    }
}
