package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.jspecify.annotations.Nullable;

/** An early help assessment began under a consent, and with it an early help episode (T02). */
@Stored("early-help-assessment-started")
public record EarlyHelpAssessmentStarted(
        EarlyHelpId earlyHelp,
        LocalDate startedOn,
        ConsentId consent,
        Agency agency,
        PractitionerRole lead,
        EarlyHelpReason reason,
        NeedLevel needLevel,
        @Nullable LocalDate requestedOn)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
