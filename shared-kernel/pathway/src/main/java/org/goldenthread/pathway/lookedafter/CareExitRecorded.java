package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.jspecify.annotations.Nullable;

/** A child ceased to be looked after (T46, T48, T50; SSDA903 REC other than X1). */
@Stored("care-exit-recorded")
public record CareExitRecorded(
        CarePeriodId period,
        LocalDate leftOn,
        ReasonEpisodeCeased reason,
        @Nullable ReasonPlaceChanged reasonPlaceChanged)
        implements EpisodeEnd {
    @Override
    public LocalDate effectiveOn() {
        return leftOn;
    }
}
