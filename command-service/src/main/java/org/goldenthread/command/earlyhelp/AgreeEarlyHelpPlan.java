package org.goldenthread.command.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.earlyhelp.EhPlanAgreed;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The team around the family agrees a plan (T04). */
@Asked(
        value = "Record the early help plan that the team around the family agreed.",
        by = {Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.MANAGER})
@Possible(when = Standing.EARLY_HELP)
public record AgreeEarlyHelpPlan(
        @Nullable ChildId childId,
        @Nullable List<ChildId> childIds,
        LocalDate agreedOn,
        List<FamilyNeed> needs,
        @Nullable LocalDate reviewDueOn)
        implements FamilyAct {

    public AgreeEarlyHelpPlan {
        FamilyAct.check(childId, childIds);
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
                episode -> new EhPlanAgreed(episode.id(), agreedOn, needs, reviewDueOn));
    }
}
