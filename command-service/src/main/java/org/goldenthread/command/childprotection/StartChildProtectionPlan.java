package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.OpenEpisode;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
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
@CommandDescription(value = "Start a child protection plan.", by = Role.CONFERENCE_CHAIR)
@PossibleWhen(when = Situation.CHILD_IN_NEED, unless = Situation.CHILD_PROTECTION_PLAN)
public record StartChildProtectionPlan(
        ChildId childId,
        @GeneratedId PlanId planId,
        LocalDate startedOn,
        CategoryOfAbuse category,
        @Nullable Integer previousPlans,
        @Nullable Boolean heldForOtherAuthority)
        implements ChildCommand {

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
                Ongoing.unended(ChildInNeedPlan.of(timeline), startedOn)
                        .<List<PathwayEvent>>map(open ->
                                List.of(
                                        new ChildInNeedPlanEnded(
                                                open.start().fact().plan(), startedOn)))
                        .orElse(List.of());
        return OpenEpisode.on(startedOn, timeline, first, this::started);
    }

    private ProtectionPlanStarted started(ReferralId referral) {
        return new ProtectionPlanStarted(
                planId,
                referral,
                startedOn,
                category,
                category,
                previousPlans,
                Boolean.TRUE.equals(heldForOtherAuthority));
    }
}
