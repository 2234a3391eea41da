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
import org.goldenthread.pathway.childprotection.ReviewCpConferenceHeld;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A conference reviews the open child protection plan (T44). */
@Asked(value = "Record a review child protection conference.", by = Role.CONFERENCE_CHAIR)
@Possible(when = Standing.CHILD_PROTECTION_PLAN)
public record HoldReviewConference(
        ChildId childId,
        LocalDate heldOn,
        ReviewOutcome outcome,
        @Nullable CategoryOfAbuse category)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.on(CpPlan.of(timeline), heldOn)
                .map(open ->
                        Decision.of(
                                new ReviewCpConferenceHeld(
                                        open.start().fact().plan(), heldOn, outcome, category)))
                .orElseGet(() ->
                        Decision.refused(
                                Refusal.nothingToActOn(
                                        "no-open-plan",
                                        "The child has no open child protection plan on that day.")));
    }
}
