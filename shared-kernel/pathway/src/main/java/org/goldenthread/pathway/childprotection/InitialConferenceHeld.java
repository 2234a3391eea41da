package org.goldenthread.pathway.childprotection;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.ConferenceOutcome;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * An initial child protection conference was held (T17; census DateOfInitialCPC).
 *
 * @param enquiry the enquiry that led to it; none when the child moved in with a running plan
 * @param transferIn whether another authority passed the child on
 */
@Stored("initial-cp-conference-held")
public record InitialConferenceHeld(
        ReferralId referral,
        @Nullable EnquiryId enquiry,
        LocalDate heldOn,
        boolean transferIn,
        List<ConferenceOutcome> outcomes)
        implements ChildProtectionFact {

    public InitialConferenceHeld {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
