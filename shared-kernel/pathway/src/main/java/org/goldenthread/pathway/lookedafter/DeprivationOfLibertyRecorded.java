package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A child was deprived of liberty by order of a court (SSDA903 DoLo, from 2026-27). */
@Stored("deprivation-of-liberty-recorded")
public record DeprivationOfLibertyRecorded(LocalDate startedOn, @Nullable LocalDate endedOn)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }
}
