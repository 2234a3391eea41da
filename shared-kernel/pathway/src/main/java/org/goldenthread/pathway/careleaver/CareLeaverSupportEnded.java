package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;

/** Support as a care leaver ended before the twenty-fifth birthday. */
@Stored("care-leaver-support-ended")
public record CareLeaverSupportEnded(LocalDate endedOn, CareLeaverClosure reason)
        implements CareLeaverFact {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.ENDS;
    }
}
