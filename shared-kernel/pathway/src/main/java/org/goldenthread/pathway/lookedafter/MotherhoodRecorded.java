package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child in care is a mother, and when her first child was born (SSDA903 MOTHER, MC_DOB).
 */
@Stored("motherhood-recorded")
public record MotherhoodRecorded(
        LocalDate yearEndingOn, @Nullable Boolean mother, @Nullable Sealed<LocalDate> childBornOn)
        implements LookedAfterFact {

    @Override
    public LocalDate effectiveOn() {
        return yearEndingOn;
    }
}
