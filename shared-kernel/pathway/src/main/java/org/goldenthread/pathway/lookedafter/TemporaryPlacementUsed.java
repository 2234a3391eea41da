package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A child in care went to a temporary placement, to come back to the same carer (T35; SSDA903 RNE P
 * with PLACE T0 to T4).
 */
@Stored("temporary-placement-used")
public record TemporaryPlacementUsed(
        CarePeriodId period,
        LocalDate changedOn,
        @Nullable LegalStatus legalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable Urn urn,
        @Nullable Sealed<String> homePostcode,
        @Nullable Sealed<String> placementPostcode,
        @Nullable ReasonPlaceChanged reasonPlaceChanged)
        implements EpisodeStart {
    @Override
    public LocalDate effectiveOn() {
        return changedOn;
    }

    @Override
    public ReasonForNewEpisode reasonStarted() {
        return ReasonForNewEpisode.PLACEMENT;
    }

    /** The fact with these circumstances stated; what is absent in them stays as it was. */
    public static TemporaryPlacementUsed of(
            CarePeriodId period,
            LocalDate changedOn,
            Circumstances now,
            @Nullable ReasonPlaceChanged reasonPlaceChanged) {
        return new TemporaryPlacementUsed(
                period,
                changedOn,
                now.legalStatus(),
                now.need(),
                now.placement(),
                now.provider(),
                now.urn(),
                now.homePostcode(),
                now.placementPostcode(),
                reasonPlaceChanged);
    }
}
