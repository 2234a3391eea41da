package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.LeadPractitionerChanged;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** Another practitioner leads the help (T04). */
@CommandDescription(
        value = "Record that another practitioner leads the early help.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP)
public record ChangeLeadPractitioner(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate changedOn,
        Agency agency,
        PractitionerRole lead)
        implements FamilyCommand {

    public ChangeLeadPractitioner {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningEpisode.on(
                changedOn,
                timeline,
                episode -> new LeadPractitionerChanged(episode.id(), changedOn, agency, lead));
    }
}
