package org.goldenthread.bench.stories;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Which days of the year are like others: weekends, Christmas and the holidays of schools. */
public final class Seasons {

    /** Days of a year without school, both ends among them; a holiday may go over New Year. */
    private record Holiday(MonthDay first, MonthDay last) {

        boolean covers(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            boolean begun = !at.isBefore(first);
            boolean goesOn = !at.isAfter(last);
            return first.isAfter(last) ? begun || goesOn : begun && goesOn;
        }
    }

    private static final Holiday CHRISTMAS = new Holiday(MonthDay.of(12, 24), MonthDay.of(1, 1));

    /** Near enough for a load: real ones move by some days from year to year. */
    private static final List<Holiday> WITHOUT_SCHOOL =
            List.of(
                    new Holiday(MonthDay.of(12, 20), MonthDay.of(1, 3)),
                    new Holiday(MonthDay.of(2, 14), MonthDay.of(2, 20)),
                    new Holiday(MonthDay.of(4, 3), MonthDay.of(4, 16)),
                    new Holiday(MonthDay.of(5, 26), MonthDay.of(6, 1)),
                    new Holiday(MonthDay.of(7, 23), MonthDay.of(9, 2)),
                    new Holiday(MonthDay.of(10, 24), MonthDay.of(10, 30)));

    private Seasons() {}

    /** Whether the offices of the council are open. */
    static boolean isWorkday(LocalDate day) {
        return !isWeekend(day) && !CHRISTMAS.covers(day);
    }

    /** Whether there is school. */
    public static boolean isSchoolDay(LocalDate day) {
        return !isWeekend(day) && WITHOUT_SCHOOL.stream().noneMatch(off -> off.covers(day));
    }

    /** The day, or the next one on which offices are open. */
    static LocalDate workday(LocalDate day) {
        LocalDate at = day;
        while (!isWorkday(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The day, or, as most things come then, the next one on which offices are open. */
    static LocalDate near(LocalDate day, Chance chance) {
        return chance.percent(80) ? workday(day) : day;
    }

    /** The day, or the next one with school. */
    static LocalDate schoolDay(LocalDate day) {
        LocalDate at = day;
        while (!isSchoolDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** How much of what an ordinary working day brings comes on this day. */
    public static double load(LocalDate day) {
        if (CHRISTMAS.covers(day)) {
            return 0.2;
        }
        double week = isWeekend(day) ? 0.15 : 1;
        return isSchoolDay(day) || isWeekend(day) ? week : week * 0.7;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
