package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** The early help episode ended (T05). */
@Stored("early-help-closed")
public record EarlyHelpClosed(EarlyHelpId earlyHelp, LocalDate closedOn, EarlyHelpClosure reason)
        implements EpisodeFact {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
