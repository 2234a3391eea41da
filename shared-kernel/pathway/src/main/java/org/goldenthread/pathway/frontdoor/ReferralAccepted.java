package org.goldenthread.pathway.frontdoor;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReferralOutcome;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A manager accepted a referral: the child may be in need (T11; census ReferralNFA 0).
 *
 * @param effectiveOn the day of the decision; that of the referral where the source does not tell
 * @param decidedOn the day of the decision, if it is known
 * @param need the main need; a dirty return may lack it
 */
@Stored("referral-accepted")
public record ReferralAccepted(
        ReferralId referral,
        LocalDate effectiveOn,
        @Nullable LocalDate decidedOn,
        @Nullable CategoryOfNeed need,
        List<ReferralOutcome> outcomes)
        implements ReferralFact {

    public ReferralAccepted {
        outcomes = List.copyOf(outcomes);
    }
}
