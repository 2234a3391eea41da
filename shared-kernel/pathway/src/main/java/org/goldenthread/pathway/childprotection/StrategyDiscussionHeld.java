package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ReferralId;

/** Agencies met to decide whether to make a section 47 enquiry (T15). */
@Stored("strategy-discussion-held")
public record StrategyDiscussionHeld(
        ReferralId referral, LocalDate heldOn, List<PartnerAgency> present)
        implements ChildProtectionFact {

    public StrategyDiscussionHeld {
        present = List.copyOf(present);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
