package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedProgress;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.jspecify.annotations.Nullable;

/** The team around the family reviewed the plan (T04). */
@Stored("early-help-review-held")
public record EhReviewHeld(
        EarlyHelpId earlyHelp,
        LocalDate heldOn,
        boolean familyAttended,
        List<Agency> attended,
        List<NeedOutcome> outcomes,
        ReviewDecision decision,
        @Nullable LocalDate nextDueOn)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EhReviewHeld {
        attended = List.copyOf(attended);
        outcomes = List.copyOf(outcomes);
    }

    /** What became of one need since the plan or the last review. */
    public record NeedOutcome(FamilyNeed need, NeedProgress progress) {}
}
