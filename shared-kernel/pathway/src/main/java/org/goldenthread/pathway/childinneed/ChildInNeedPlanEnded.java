package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PlanId;

/** A child in need plan ended (T14, T43; census CINPlanEndDate). */
@Stored("cin-plan-ended")
public record ChildInNeedPlanEnded(PlanId plan, LocalDate endedOn) implements ChildInNeedFact {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
