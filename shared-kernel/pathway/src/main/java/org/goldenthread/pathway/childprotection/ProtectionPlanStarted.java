package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan started (T18; census CPPstartDate). A dirty return may lack the
 * categories and the number.
 *
 * @param initialCategory the category of abuse decided at the start
 * @param latestCategory the category last told with the start; later reviews may change it
 * @param previousPlans how many plans the child had before in this authority, where somebody or a
 *     return said so; what our own record shows is never said here
 * @param heldForOtherAuthority whether the plan is another authority's, held here for a while
 */
@Stored("cp-plan-started")
public record ProtectionPlanStarted(
        PlanId plan,
        ReferralId referral,
        LocalDate startedOn,
        @Nullable CategoryOfAbuse initialCategory,
        @Nullable CategoryOfAbuse latestCategory,
        @Nullable Integer previousPlans,
        boolean heldForOtherAuthority)
        implements ChildProtectionFact {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
