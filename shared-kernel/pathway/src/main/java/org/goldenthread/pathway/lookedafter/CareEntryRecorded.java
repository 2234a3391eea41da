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

/** A child started to be looked after (T20; SSDA903 RNE S). */
@Stored("care-entry-recorded")
public record CareEntryRecorded(
        CarePeriodId period,
        LocalDate enteredOn,
        @Nullable LegalStatus legalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable Urn urn,
        @Nullable Sealed<String> homePostcode,
        @Nullable Sealed<String> placementPostcode)
        implements EpisodeStart {
    @Override
    public LocalDate effectiveOn() {
        return enteredOn;
    }

    @Override
    public ReasonForNewEpisode reasonStarted() {
        return ReasonForNewEpisode.STARTED;
    }

    @Override
    public @Nullable ReasonPlaceChanged reasonPlaceChanged() {
        return null;
    }

    /** The fact with these circumstances stated; what is absent in them stays as it was. */
    public static CareEntryRecorded of(
            CarePeriodId period, LocalDate enteredOn, Circumstances now) {
        return new CareEntryRecorded(
                period,
                enteredOn,
                now.legalStatus(),
                now.need(),
                now.placement(),
                now.provider(),
                now.urn(),
                now.homePostcode(),
                now.placementPostcode());
    }
}
