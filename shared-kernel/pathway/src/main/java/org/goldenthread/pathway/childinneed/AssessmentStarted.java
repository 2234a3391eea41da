package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A social worker started to assess a referred child (T12; census AssessmentActualStartDate).
 *
 * @param reviewDueOn the internal review date set for it, if one was
 */
@Stored("assessment-started")
public record AssessmentStarted(
        AssessmentId assessment,
        ReferralId referral,
        LocalDate startedOn,
        @Nullable LocalDate reviewDueOn)
        implements ChildInNeedFact {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
