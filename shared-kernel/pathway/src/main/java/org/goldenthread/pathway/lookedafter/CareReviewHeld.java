package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A review of a looked-after child was held (T36; SSDA903 Reviews).
 *
 * @param wishesAndFeelings what the child said, in the child's own words, if that was written down
 */
@Stored("cla-review-held")
public record CareReviewHeld(
        LocalDate heldOn,
        @Nullable ReviewParticipation participation,
        @Nullable Sealed<String> wishesAndFeelings)
        implements LookedAfterFact {

    /** Nothing that the child said was written down. */
    public CareReviewHeld(LocalDate heldOn, @Nullable ReviewParticipation participation) {
        this(heldOn, participation, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
