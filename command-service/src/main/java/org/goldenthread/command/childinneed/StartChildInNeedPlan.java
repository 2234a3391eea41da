package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childinneed.CinPlanStarted;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child in need plan starts (T14). */
@Asked(value = "Start a child in need plan.", by = Role.SOCIAL_WORKER)
@Possible(
        when = Standing.CHILD_IN_NEED,
        unless = {Standing.CHILD_IN_NEED_PLAN, Standing.CHILD_PROTECTION_PLAN})
public record StartChildInNeedPlan(ChildId childId, @Assigned PlanId planId, LocalDate startedOn)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return OpenEpisode.on(
                startedOn, timeline, referral -> new CinPlanStarted(planId, referral, startedOn));
    }
}
