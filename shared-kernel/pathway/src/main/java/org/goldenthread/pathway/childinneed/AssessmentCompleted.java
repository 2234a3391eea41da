package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.AssessmentId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment was recorded, authorised and shared with the family (T13; census
 * AssessmentAuthorisationDate).
 *
 * @param factors what weighs on the child, as recorded; a dirty return may repeat or lack them
 * @param childSeen whether the child was seen during it, if that is known
 */
@Stored("assessment-completed")
public record AssessmentCompleted(
        AssessmentId assessment,
        LocalDate authorisedOn,
        List<AssessmentFactor> factors,
        @Nullable Boolean childSeen,
        List<AssessmentOutcome> outcomes)
        implements ChildInNeedFact {

    public AssessmentCompleted {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
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
