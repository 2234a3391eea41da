package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonPlacedCeased;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The authority decided that a child should be placed for adoption, and perhaps later that the
 * child should not (T39; SSDA903 PlacedAdoption: DATE_PLACED is the day of the decision).
 */
@Stored("adoption-decision-made")
public record AdoptionDecisionMade(
        LocalDate decidedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable ReasonPlacedCeased reasonCeased)
        implements LookedAfterFact {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
