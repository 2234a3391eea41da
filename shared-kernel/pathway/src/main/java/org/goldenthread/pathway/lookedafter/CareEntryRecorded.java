package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.CarePeriodId;

/** A child started to be looked after (T20; SSDA903 RNE S). */
@Stored("care-entry-recorded")
public record CareEntryRecorded(
        CarePeriodId period, LocalDate enteredOn, LegalStatus legalStatus, CategoryOfNeed need)
        implements LookedAfterFact {

    @Override
    public LocalDate effectiveOn() {
        return enteredOn;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
