package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Stored;

/**
 * Somebody is a care leaver from this day on for reasons that lie outside this record (T21): cared
 * for by another authority, or qualifying (s24).
 */
@Stored("care-leaver-eligibility-recorded")
public record CareLeaverEligibilityRecorded(
        LocalDate eligibleFrom, CareLeaverEligibility eligibility) implements CareLeaverFact {

    @Override
    public LocalDate effectiveOn() {
        return eligibleFrom;
    }

    @Override
    public DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
