package org.goldenthread.command.person;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** An adult is a parent of the child; the same adult keeps one id through all children. */
@CommandDescription(
        value = "Record who is a parent of a child.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.HEALTH_PRACTITIONER,
            Role.DATA_TEAM
        })
@PossibleWhen(always = "Parents are learnt of at any time, even after a death.")
public record LinkParent(
        ChildId childId,
        @GeneratedId PersonId parentId,
        ParentKind kind,
        LocalDate since,
        @Nullable PersonName name,
        @Nullable LocalDate bornOn)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return since;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Decision.of(new ParentLinked(parentId, kind, since, sealed(name), sealed(bornOn)));
    }

    private <T> @Nullable Sealed<T> sealed(@Nullable T content) {
        return content == null ? null : Sealed.of(parentId.value(), content);
    }
}
