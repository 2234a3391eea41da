package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.jspecify.annotations.Nullable;

/**
 * An episode ended and nobody has said what followed: a return gave REC X1 without a next episode
 * on that day, or gave no REC at all.
 */
@Stored("care-episode-ended")
public record CareEpisodeEnded(
        CarePeriodId period,
        LocalDate endedOn,
        @Nullable ReasonEpisodeCeased reason,
        @Nullable ReasonPlaceChanged reasonPlaceChanged)
        implements EpisodeEnd {
    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }
}
