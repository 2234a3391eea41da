package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry started with the strategy discussion of that day (T15; census
 * S47ActualStartDate).
 *
 * @param present the agencies in the discussion; empty where the source does not tell
 * @param conferenceTarget the day by which a conference is to be held (census InitialCPCtarget)
 */
@Stored("section-47-started")
public record Section47Started(
        EnquiryId enquiry,
        ReferralId referral,
        LocalDate startedOn,
        List<PartnerAgency> present,
        @Nullable LocalDate conferenceTarget)
        implements ChildProtectionFact {

    public Section47Started {
        present = List.copyOf(present);
    }

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
