package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.AuthorityCode;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The permanent arrangement that a child had been in before coming into care; its date may be known
 * in part only (SSDA903 PrevPerm).
 */
@Stored("previous-permanence-recorded")
public record PreviousPermanenceRecorded(
        LocalDate recordedOn,
        PreviousPermanence arrangement,
        @Nullable AuthorityCode authority,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return recordedOn;
    }
}
