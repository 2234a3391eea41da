package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedProgress;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The team around the family reviewed the plan (T04).
 *
 * @param wishesAndFeelings what the child said, in the child's own words, if that was written down
 */
@Stored("early-help-review-held")
public record EarlyHelpReviewHeld(
        EarlyHelpId earlyHelp,
        LocalDate heldOn,
        boolean familyAttended,
        List<Agency> attended,
        List<NeedOutcome> outcomes,
        ReviewDecision decision,
        @Nullable LocalDate nextDueOn,
        @Nullable Sealed<String> wishesAndFeelings)
        implements EpisodeFact {

    /** Nothing that the child said was written down. */
    public EarlyHelpReviewHeld(
            EarlyHelpId earlyHelp,
            LocalDate heldOn,
            boolean familyAttended,
            List<Agency> attended,
            List<NeedOutcome> outcomes,
            ReviewDecision decision,
            @Nullable LocalDate nextDueOn) {
        this(earlyHelp, heldOn, familyAttended, attended, outcomes, decision, nextDueOn, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EarlyHelpReviewHeld {
        attended = List.copyOf(attended);
        outcomes = List.copyOf(outcomes);
    }

    /** What became of one need since the plan or the last review. */
    public record NeedOutcome(FamilyNeed need, NeedProgress progress) {}
}
