package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ConsentId;

/** A consent was withdrawn; work on the plan stops and the record stays. */
@Stored("early-help-consent-withdrawn")
public record EarlyHelpConsentWithdrawn(
        ConsentId consent, LocalDate withdrawnOn, ConsentGiver withdrawnBy)
        implements EarlyHelpFact {

    @Override
    public LocalDate effectiveOn() {
        return withdrawnOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
