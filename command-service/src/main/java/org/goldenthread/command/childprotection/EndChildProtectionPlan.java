package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Ongoing;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childprotection.CpPlan;
import org.goldenthread.pathway.childprotection.CpPlanEnded;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The open child protection plan ends (T44, T45, T50). */
@Asked(value = "End a child protection plan.", by = Role.CONFERENCE_CHAIR)
@Possible(when = Standing.CHILD_PROTECTION_PLAN)
public record EndChildProtectionPlan(
        ChildId childId, LocalDate endedOn, @Nullable ReasonPlanEnded reason) implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(CpPlan.of(timeline), endedOn)
                .map(open ->
                        Decision.of(new CpPlanEnded(open.start().fact().plan(), endedOn, reason)))
                .orElseGet(() ->
                        Decision.refused(
                                Refusal.nothingToActOn(
                                        "no-open-plan",
                                        "The child has no open child protection plan on that day.")));
    }
}
