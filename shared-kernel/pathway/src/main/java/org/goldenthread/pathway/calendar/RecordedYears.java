package org.goldenthread.pathway.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years of which anything can be recorded or asked; any other is a slip of the pen. */
public final class RecordedYears {

    // The public contract: whoever is alive was born since, and nothing is planned so far
    // ahead.
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** Which years these are, as what is wrong with a day ends. */
    public static final String IN_WORDS = "between " + FIRST + " and " + LAST;

    private RecordedYears() {}

    /** Whether this day lies in one of them. */
    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }

    /** Whether this instant does. */
    public static boolean hold(Instant instant) {
        // An instant may lie beyond the calendar: it is compared, never turned into a day.
        return !instant.isBefore(beginningOf(FIRST)) && instant.isBefore(beginningOf(LAST + 1));
    }

    private static Instant beginningOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
