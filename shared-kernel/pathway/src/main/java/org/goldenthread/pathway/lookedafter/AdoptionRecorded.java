package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.AdopterLegalStatus;
import org.goldenthread.pathway.codes.AdopterNumber;
import org.goldenthread.pathway.codes.AdopterSex;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A child was adopted in the year (SSDA903 AD1). */
@Stored("adoption-recorded")
public record AdoptionRecorded(
        LocalDate yearEndingOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate matchedOn,
        @Nullable Boolean byFosterCarer,
        @Nullable AdopterNumber adopters,
        @Nullable AdopterSex adopterSex,
        @Nullable AdopterLegalStatus adopterLegalStatus)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return yearEndingOn;
    }
}
