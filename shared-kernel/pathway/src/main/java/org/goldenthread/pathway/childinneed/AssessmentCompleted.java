package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * An assessment was recorded, authorised and shared with the family (T13; census
 * AssessmentAuthorisationDate).
 *
 * @param factors what weighs on the child, as recorded; a dirty return may repeat or lack them
 * @param childSeen whether the child was seen during it, if that is known
 * @param wishesAndFeelings what the child said, in the child's own words, if that was written down
 */
@Stored("assessment-completed")
public record AssessmentCompleted(
        AssessmentId assessment,
        LocalDate authorisedOn,
        List<AssessmentFactor> factors,
        @Nullable Boolean childSeen,
        List<AssessmentOutcome> outcomes,
        @Nullable Sealed<String> wishesAndFeelings)
        implements ChildInNeedFact {

    public AssessmentCompleted {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /** Nothing that the child said was written down. */
    public AssessmentCompleted(
            AssessmentId assessment,
            LocalDate authorisedOn,
            List<AssessmentFactor> factors,
            @Nullable Boolean childSeen,
            List<AssessmentOutcome> outcomes) {
        this(assessment, authorisedOn, factors, childSeen, outcomes, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return authorisedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
