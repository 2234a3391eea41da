package org.goldenthread.pathway.childinneed;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * The episode that a referral opened was closed (T41, T42, T43, T49; census CINclosureDate). A
 * dirty return may lack the reason.
 */
@Stored("cin-episode-closed")
public record ChildInNeedEpisodeClosed(
        ReferralId referral, LocalDate closedOn, @Nullable ReasonForClosure reason)
        implements ChildInNeedFact {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
