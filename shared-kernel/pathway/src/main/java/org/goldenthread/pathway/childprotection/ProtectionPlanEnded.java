package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PlanId;
import org.jspecify.annotations.Nullable;

/** A child protection plan ended (T44, T45, T50, T51; census CPPendDate). */
@Stored("cp-plan-ended")
public record ProtectionPlanEnded(PlanId plan, LocalDate endedOn, @Nullable ReasonPlanEnded reason)
        implements ChildProtectionFact {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
