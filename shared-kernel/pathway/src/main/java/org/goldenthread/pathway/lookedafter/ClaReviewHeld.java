package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A review of a looked-after child was held (T36; SSDA903 Reviews). */
@Stored("cla-review-held")
public record ClaReviewHeld(LocalDate heldOn, @Nullable ReviewParticipation participation)
        implements LookedAfterFact {
    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
