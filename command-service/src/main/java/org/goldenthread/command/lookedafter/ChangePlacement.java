package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A child in care moves, to another carer (T31) or with the same one (T32). */
@CommandDescription(value = "Record that a child in care moved.", by = Role.MANAGER)
@PossibleWhen(when = Situation.CARE)
public record ChangePlacement(
        ChildId childId,
        LocalDate changedOn,
        boolean sameCarer,
        PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable Urn urn,
        @Nullable String placementPostcode,
        @Nullable ReasonPlaceChanged reasonPlaceChanged)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        if (PlacementType.TEMPORARY_TYPES.contains(placement)) {
            return Decision.refused(RunningCare.temporary());
        }
        return RunningCare.on(
                changedOn,
                timeline,
                episode ->
                        new PlacementChanged(
                                episode.period(),
                                changedOn,
                                sameCarer,
                                null,
                                null,
                                placement,
                                provider,
                                urn,
                                null,
                                Postcodes.sealed(childId, placementPostcode),
                                reasonPlaceChanged));
    }
}
