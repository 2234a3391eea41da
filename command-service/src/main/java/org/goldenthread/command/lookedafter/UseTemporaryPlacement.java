package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.TemporaryPlacementUsed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A child in care goes somewhere for a short time, to come back to the same carer (T35). */
@CommandDescription(
        value = "Record that a child in care went to a temporary placement.",
        by = Role.MANAGER)
@PossibleWhen(when = Situation.CARE)
public record UseTemporaryPlacement(
        ChildId childId,
        LocalDate movedOn,
        PlacementType placement,
        @Nullable String placementPostcode)
        implements ChildCommand {

    private static final Obstacle LASTING =
            new Obstacle(
                    "lasting-placement",
                    "Only a hospital stay, a holiday or another short absence is a "
                            + "temporary placement.",
                    "Choose one of these, or record that the child moved.");

    @Override
    public LocalDate effectiveOn() {
        return movedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        if (!PlacementType.TEMPORARY_TYPES.contains(placement)) {
            return Decision.refused(Refusal.never(LASTING, "placement"));
        }
        return RunningCare.on(
                movedOn,
                timeline,
                episode ->
                        new TemporaryPlacementUsed(
                                episode.period(),
                                movedOn,
                                null,
                                null,
                                placement,
                                null,
                                null,
                                null,
                                Postcodes.sealed(childId, placementPostcode),
                                null));
    }
}
