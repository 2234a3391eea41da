package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Ongoing;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childinneed.CinPlan;
import org.goldenthread.pathway.childinneed.CinPlanEnded;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The open child in need plan ends (T14, T43). */
@Asked(value = "End a child in need plan.", by = Role.SOCIAL_WORKER)
@Possible(when = Standing.CHILD_IN_NEED_PLAN)
public record EndChildInNeedPlan(ChildId childId, LocalDate endedOn) implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(CinPlan.of(timeline), endedOn)
                .map(open -> Decision.of(new CinPlanEnded(open.start().fact().plan(), endedOn)))
                .orElseGet(() ->
                        Decision.refused(
                                Refusal.nothingToActOn(
                                        "no-open-plan",
                                        "The child has no open child in need plan on that day.")));
    }
}
