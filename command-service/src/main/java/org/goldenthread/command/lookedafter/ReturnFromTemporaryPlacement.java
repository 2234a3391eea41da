package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/**
 * A child comes back from a temporary placement to the one before it (T35). Which that was, the
 * record shows: nothing of it is said again.
 */
@CommandDescription(
        value = "Record that a child came back from a temporary placement.",
        by = Role.MANAGER)
@PossibleWhen(when = Situation.TEMPORARY_PLACEMENT)
public record ReturnFromTemporaryPlacement(ChildId childId, LocalDate returnedOn)
        implements ChildCommand {

    private static final Obstacle NOT_AWAY =
            new Obstacle(
                    "not-away",
                    "The child was in no temporary placement on %s.",
                    "Record first that the child went to one, or give a day on which the "
                            + "child was there.");

    @Override
    public LocalDate effectiveOn() {
        return returnedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningCare.decided(returnedOn, timeline, this::back);
    }

    private Decision back(CareEpisode away) {
        return away.circumstances().temporary()
                ? Decision.of(
                        PlacementChanged.of(
                                away.period(), returnedOn, false, Circumstances.UNSTATED, null))
                : Decision.refused(Refusal.nothingToActOn(NOT_AWAY, returnedOn));
    }
}
