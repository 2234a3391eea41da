package org.goldenthread.command.childinneed;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Ongoing;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** The open child in need plan ends (T14, T43). */
@CommandDescription(value = "End a child in need plan.", by = Role.SOCIAL_WORKER)
@PossibleWhen(when = Situation.CHILD_IN_NEED_PLAN)
public record EndChildInNeedPlan(ChildId childId, LocalDate endedOn) implements ChildCommand {

    private static final Obstacle NO_OPEN_PLAN =
            new Obstacle(
                    "no-open-plan",
                    "The child has no open child in need plan on that day.",
                    "Record its start first, or give a day on or after it; what has ended "
                            + "already is corrected instead.");

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return Ongoing.unended(ChildInNeedPlan.of(timeline), endedOn)
                .map(open ->
                        Decision.of(new ChildInNeedPlanEnded(open.start().fact().plan(), endedOn)))
                .orElseGet(() -> Decision.refused(Refusal.nothingToActOn(NO_OPEN_PLAN)));
    }
}
