package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The team around the family agrees a plan (T04). */
@CommandDescription(
        value = "Record the early help plan that the team around the family agreed.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@PossibleWhen(when = Situation.EARLY_HELP)
public record AgreeEarlyHelpPlan(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate agreedOn,
        List<FamilyNeed> needs,
        @Nullable LocalDate reviewDueOn)
        implements FamilyCommand {

    public AgreeEarlyHelpPlan {
        FamilyCommand.check(childId, childIds);
    }

    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningEpisode.on(
                agreedOn,
                timeline,
                episode -> new EarlyHelpPlanAgreed(episode.id(), agreedOn, needs, reviewDueOn));
    }
}
