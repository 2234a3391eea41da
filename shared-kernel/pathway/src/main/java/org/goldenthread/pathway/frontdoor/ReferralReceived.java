package org.goldenthread.pathway.frontdoor;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A child was referred to children's social care (T10; census CINreferralDate). A dirty return may
 * lack the source.
 *
 * @param stepUp whether early help passed the child up
 */
@Stored("referral-received")
public record ReferralReceived(
        ReferralId referral, LocalDate receivedOn, @Nullable ReferralSource source, boolean stepUp)
        implements ReferralFact {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
