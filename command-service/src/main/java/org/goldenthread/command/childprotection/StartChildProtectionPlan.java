package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Assigned;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Ongoing;
import org.goldenthread.command.child.OpenEpisode;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.childinneed.CinPlan;
import org.goldenthread.pathway.childinneed.CinPlanEnded;
import org.goldenthread.pathway.childprotection.CpPlanStarted;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A conference decides that the child needs a protection plan (T18); a child in need plan ends the
 * same day. How many plans the child had before follows from the record; a number is kept only
 * where somebody states one.
 */
@Asked(value = "Start a child protection plan.", by = Role.CONFERENCE_CHAIR)
@Possible(when = Standing.CHILD_IN_NEED, unless = Standing.CHILD_PROTECTION_PLAN)
public record StartChildProtectionPlan(
        ChildId childId,
        @Assigned PlanId planId,
        LocalDate startedOn,
        CategoryOfAbuse category,
        @Nullable Integer previousPlans,
        @Nullable Boolean heldForOtherAuthority)
        implements ChildAct {

    public StartChildProtectionPlan {
        if (previousPlans != null && previousPlans < 0) {
            throw new IllegalArgumentException("The number of plans before it is 0 or more.");
        }
    }

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        List<PathwayEvent> first =
                Ongoing.unended(CinPlan.of(timeline), startedOn)
                        .<List<PathwayEvent>>map(open ->
                                List.of(new CinPlanEnded(open.start().fact().plan(), startedOn)))
                        .orElse(List.of());
        return OpenEpisode.on(startedOn, timeline, first, this::started);
    }

    private CpPlanStarted started(ReferralId referral) {
        return new CpPlanStarted(
                planId,
                referral,
                startedOn,
                category,
                category,
                previousPlans,
                Boolean.TRUE.equals(heldForOtherAuthority));
    }
}
