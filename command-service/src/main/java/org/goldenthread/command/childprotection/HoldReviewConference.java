package org.goldenthread.command.childprotection;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReviewOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A conference reviews the open child protection plan (T44). */
@CommandDescription(
        value = "Record a review child protection conference.",
        by = Role.CONFERENCE_CHAIR)
@PossibleWhen(when = Situation.CHILD_PROTECTION_PLAN)
public record HoldReviewConference(
        ChildId childId,
        LocalDate heldOn,
        ReviewOutcome outcome,
        @Nullable CategoryOfAbuse category)
        implements ChildCommand {

    private static final Obstacle NO_OPEN_PLAN =
            new Obstacle(
                    "no-open-plan",
                    "The child has no open child protection plan on that day.",
                    "Record its start first, or give a day on which the plan was going on.");

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.on(ProtectionPlan.of(timeline), heldOn)
                .map(open ->
                        Decision.of(
                                new ReviewConferenceHeld(
                                        open.start().fact().plan(), heldOn, outcome, category)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_PLAN)));
    }
}
