package org.goldenthread.pathway.reference;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** This day is a bank holiday in England, though the calendar did not say so. */
@Stored("bank-holiday-declared")
public record BankHolidayDeclared(LocalDate day, Wording name) implements ReferenceEvent {

    @Override
    public String subject() {
        return "bank-holiday/" + day;
    }
}
