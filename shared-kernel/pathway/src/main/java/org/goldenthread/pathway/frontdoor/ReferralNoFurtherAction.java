package org.goldenthread.pathway.frontdoor;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * A manager decided that nothing more follows from a referral (T11, T40; census ReferralNFA 1).
 *
 * @param effectiveOn the day of the decision; that of the referral where the source does not tell
 * @param decidedOn the day of the decision, if it is known
 * @param need the main need, where it was recorded all the same
 */
@Stored("referral-nfa")
public record ReferralNoFurtherAction(
        ReferralId referral,
        LocalDate effectiveOn,
        @Nullable LocalDate decidedOn,
        @Nullable CategoryOfNeed need)
        implements ReferralFact {}
