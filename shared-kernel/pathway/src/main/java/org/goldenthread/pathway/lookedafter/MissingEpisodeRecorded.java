package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.MissingKind;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A child in care was missing, or away without authorisation (T37; SSDA903 Missing). */
@Stored("missing-episode-recorded")
public record MissingEpisodeRecorded(
        LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable MissingKind kind)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }
}
