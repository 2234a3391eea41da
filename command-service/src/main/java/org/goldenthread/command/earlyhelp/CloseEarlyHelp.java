package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.earlyhelp.EarlyHelpClosed;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The early help episode ends (T05). */
@CommandDescription(
        value = "Close early help.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP)
public record CloseEarlyHelp(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate closedOn,
        EarlyHelpClosure reason)
        implements FamilyCommand {

    public CloseEarlyHelp {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningEpisode.on(
                closedOn, timeline, episode -> new EarlyHelpClosed(episode.id(), closedOn, reason));
    }
}
