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
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** The open child protection plan ends (T44, T45, T50). */
@CommandDescription(value = "End a child protection plan.", by = Role.CONFERENCE_CHAIR)
@PossibleWhen(when = Situation.CHILD_PROTECTION_PLAN)
public record EndChildProtectionPlan(
        ChildId childId, LocalDate endedOn, @Nullable ReasonPlanEnded reason)
        implements ChildCommand {

    private static final Obstacle NO_OPEN_PLAN =
            new Obstacle(
                    "no-open-plan",
                    "The child has no open child protection plan on that day.",
                    "Record its start first, or give a day on or after it; what has ended "
                            + "already is corrected instead.");

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(ProtectionPlan.of(timeline), endedOn)
                .map(open ->
                        Decision.of(
                                new ProtectionPlanEnded(
                                        open.start().fact().plan(), endedOn, reason)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_PLAN)));
    }
}
