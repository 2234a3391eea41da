package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.platform.calendar.BankHolidays;

/** Which days are bank holidays: those of the calendar, unless something else was said since. */
final class Calendar {

    private static final BankHolidays BUILT_IN = new BankHolidays();

    private Calendar() {}

    static boolean isHoliday(LocalDate day, List<JournalEvent> said) {
        return said.isEmpty() ? BUILT_IN.test(day) : said.getLast() instanceof BankHolidayDeclared;
    }
}
