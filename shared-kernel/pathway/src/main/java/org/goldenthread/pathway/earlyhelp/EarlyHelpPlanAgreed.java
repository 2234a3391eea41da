package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.jspecify.annotations.Nullable;

/** The team around the family agreed a plan for these needs (T04). */
@Stored("early-help-plan-agreed")
public record EarlyHelpPlanAgreed(
        EarlyHelpId earlyHelp,
        LocalDate agreedOn,
        List<FamilyNeed> needs,
        @Nullable LocalDate reviewDueOn)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }

    /** The parts are copied, so that nobody can change them afterwards. */
    public EarlyHelpPlanAgreed {
        needs = List.copyOf(needs);
    }
}
