package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
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
