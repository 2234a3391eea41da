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
 * Legal status and placement of a child in care changed at once, with or without a change of carer
 * (T33, T34; SSDA903 RNE B and U).
 */
@Stored("legal-status-and-placement-changed")
public record LegalStatusAndPlacementChanged(
        CarePeriodId period,
        LocalDate changedOn,
        boolean sameCarer,
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
        return sameCarer
                ? ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER
                : ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT;
    }

    /** The fact with these circumstances stated; what is absent in them stays as it was. */
    public static LegalStatusAndPlacementChanged of(
            CarePeriodId period,
            LocalDate changedOn,
            boolean sameCarer,
            Circumstances now,
            @Nullable ReasonPlaceChanged reasonPlaceChanged) {
        return new LegalStatusAndPlacementChanged(
                period,
                changedOn,
                sameCarer,
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
