package org.goldenthread.pathway.reference;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** This day is no bank holiday in England, though the calendar said so. */
@Stored("bank-holiday-withdrawn")
public record BankHolidayWithdrawn(LocalDate day, Wording name) implements ReferenceEvent {

    @Override
    public String subject() {
        return "bank-holiday/" + day;
    }
}
