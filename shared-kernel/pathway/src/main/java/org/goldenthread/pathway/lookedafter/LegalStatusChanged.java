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

/** The legal status of a child in care changed (T30; SSDA903 RNE L). */
@Stored("legal-status-changed")
public record LegalStatusChanged(
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
        return ReasonForNewEpisode.LEGAL_STATUS;
    }

    /** The fact with these circumstances stated; what is absent in them stays as it was. */
    public static LegalStatusChanged of(
            CarePeriodId period,
            LocalDate changedOn,
            Circumstances now,
            @Nullable ReasonPlaceChanged reasonPlaceChanged) {
        return new LegalStatusChanged(
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
