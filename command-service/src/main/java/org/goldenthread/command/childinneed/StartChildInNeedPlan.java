package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.ChildCommand;
import org.goldenthread.command.child.CommandDescription;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.GeneratedId;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.PossibleWhen;
import org.goldenthread.command.child.Situation;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child in need plan starts (T14). */
@CommandDescription(value = "Start a child in need plan.", by = Role.SOCIAL_WORKER)
@PossibleWhen(
        when = Situation.CHILD_IN_NEED,
        unless = {Situation.CHILD_IN_NEED_PLAN, Situation.CHILD_PROTECTION_PLAN})
public record StartChildInNeedPlan(ChildId childId, @GeneratedId PlanId planId, LocalDate startedOn)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return OpenEpisode.on(
                startedOn,
                timeline,
                referral -> new ChildInNeedPlanStarted(planId, referral, startedOn));
    }
}
