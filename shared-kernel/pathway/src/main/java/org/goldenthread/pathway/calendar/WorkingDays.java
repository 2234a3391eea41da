package org.goldenthread.pathway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts working days: Monday to Friday, bank holidays of England left out. The day that starts a
 * clock is day 0, the next working day is day 1, and a target is met on or before its n-th day.
 *
 * @param bankHoliday whether a day is a bank holiday in England
 */
public record WorkingDays(Predicate<LocalDate> bankHoliday) {

    /** Whether this day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHoliday.test(day);
    }

    /** The n-th working day after this day, n being at least 1; the day itself need not be one. */
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working days are counted from 1");
        }
        LocalDate at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /**
     * Whether this day is on or before the n-th working day after another: the one way to say
     * "within n working days".
     */
    public boolean within(int n, LocalDate of, LocalDate day) {
        return taken(of, day) <= n;
    }

    /**
     * How many working days something took: n when it came on or before the n-th working day after
     * the first day, and no sooner. What comes on a day off came after the working day before it.
     */
    public int taken(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? between(from, to.minusDays(1)) + 1 : 0;
    }

    /**
     * The working days between two days, the first left out and the last counted; never negative.
     */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
