package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** The assessment was authorised, with its outcome and the needs found (T03). */
@Stored("early-help-assessment-completed")
public record EhaCompleted(
        EarlyHelpId earlyHelp, LocalDate completedOn, AssessedHelp outcome, List<FamilyNeed> needs)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return completedOn;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EhaCompleted {
        needs = List.copyOf(needs);
    }
}
