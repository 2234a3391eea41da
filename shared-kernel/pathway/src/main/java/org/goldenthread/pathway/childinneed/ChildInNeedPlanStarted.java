package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;

/** A child in need plan started (T14; census CINPlanStartDate). */
@Stored("cin-plan-started")
public record ChildInNeedPlanStarted(PlanId plan, ReferralId referral, LocalDate startedOn)
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
