package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The assessment was authorised, with its outcome and the needs found (T03).
 *
 * @param wishesAndFeelings what the child said, in the child's own words, if that was written down
 */
@Stored("early-help-assessment-completed")
public record EarlyHelpAssessmentCompleted(
        EarlyHelpId earlyHelp,
        LocalDate completedOn,
        AssessedHelp outcome,
        List<FamilyNeed> needs,
        @Nullable Sealed<String> wishesAndFeelings)
        implements EpisodeFact {

    /** Nothing that the child said was written down. */
    public EarlyHelpAssessmentCompleted(
            EarlyHelpId earlyHelp,
            LocalDate completedOn,
            AssessedHelp outcome,
            List<FamilyNeed> needs) {
        this(earlyHelp, completedOn, outcome, needs, null);
    }

    @Override
    public LocalDate effectiveOn() {
        return completedOn;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EarlyHelpAssessmentCompleted {
        needs = List.copyOf(needs);
    }
}
