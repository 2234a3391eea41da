package org.goldenthread.query.figures.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.calendar.BankHolidays;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days in SQL: the twelve vectors of domain 2.1, and the counts beside them. */
class WorkingDaysIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, 45, 2024-06-04",
        "2024-03-28, 15, 2024-04-22",
        "2024-12-20, 45, 2025-02-26",
        "2025-04-14, 15, 2025-05-08",
        "2025-12-22, 15, 2026-01-15",
        "2025-05-01, 10, 2025-05-16",
        "2026-04-02, 1, 2026-04-07",
        "2026-12-24, 1, 2026-12-29",
        "2025-08-23, 1, 2025-08-26",
        "2025-08-23, 15, 2025-09-15",
        "2025-12-19, 20, 2026-01-21",
        "2027-12-23, 10, 2028-01-11"
    })
    void the_nth_working_day_after_a_trigger(LocalDate trigger, int days, LocalDate target) {
        assertThat(
                        DATABASE.jdbc()
                                .sql("select reference.working_day_after(?, ?, 0)")
                                .param(trigger)
                                .param(days)
                                .query((row, _) -> row.getObject(1, LocalDate.class))
                                .single())
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-14, 2025-04-14, 0",
        "2025-04-14, 2025-05-07, 14",
        "2025-04-18, 2025-04-22, 1"
    })
    void working_days_between_leave_the_first_day_out(LocalDate first, LocalDate last, int days) {
        assertThat(
                        DATABASE.jdbc()
                                .sql("select reference.working_days_between(?, ?, 0)")
                                .param(first)
                                .param(last)
                                .query(Integer.class)
                                .single())
                .isEqualTo(days);
    }

    /** Against the calendar of the language, with holidays changed at random. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holidays_changed_since_count_from_the_position_of_their_change_on(long seed) {
        Random random = new Random(seed);
        Set<LocalDate> holidays = new HashSet<>();
        IntStream.rangeClosed(2024, 2026)
                .forEach(year -> holidays.addAll(new BankHolidays().of(year)));
        TreeMap<Long, ReferenceEvent> told = new TreeMap<>();
        Map<Long, Set<LocalDate>> known = new HashMap<>();
        for (long position = 1; position <= 12; position++) {
            told.put(position, change(random, holidays));
            known.put(position, Set.copyOf(holidays));
        }
        new ReferenceTables(DATABASE.jdbc()).rewrite(told);

        for (int i = 0; i < 100; i++) {
            LocalDate first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
            int days = random.nextInt(1, 30);
            long at = random.nextLong(1, 13);
            WorkingDays calendar = new WorkingDays(known.getOrDefault(at, Set.of())::contains);
            LocalDate last = calendar.after(first, days);

            assertThat(ask("working_day_after", first, days, at, LocalDate.class)).isEqualTo(last);
            assertThat(ask("working_days_between", first, last, at, Integer.class)).isEqualTo(days);
            assertThat(ask("working_days_between", last, first, at, Integer.class))
                    .isEqualTo(-days);
            onAnyDayNear(last, first, calendar, at);
        }
        new ReferenceTables(DATABASE.jdbc()).rewrite(new TreeMap<>());
    }

    /**
     * SQL, Java and a day-by-day count say the same of the days around a limit, days off or not.
     */
    private static void onAnyDayNear(
            LocalDate limit, LocalDate first, WorkingDays calendar, long at) {
        for (LocalDate day = limit.minusDays(6);
                day.isBefore(limit.plusDays(7));
                day = day.plusDays(1)) {
            int took = counted(first, day, calendar);
            assertThat(calendar.taken(first, day)).as("%s to %s", first, day).isEqualTo(took);
            assertThat(ask("working_days_taken", first, day, at, Integer.class))
                    .as("%s to %s at %d", first, day, at)
                    .isEqualTo(took);
            for (int n = 1; n < 30; n++) {
                assertThat(calendar.within(n, first, day))
                        .isEqualTo(!day.isAfter(calendar.after(first, n)));
            }
        }
    }

    /** The number of the first working day that is not before this day. */
    private static int counted(LocalDate first, LocalDate day, WorkingDays calendar) {
        int number = 0;
        for (LocalDate at = first; at.isBefore(day); ) {
            do {
                at = at.plusDays(1);
            } while (!calendar.isWorkingDay(at));
            number++;
        }
        return number;
    }

    private static ReferenceEvent change(Random random, Set<LocalDate> holidays) {
        Wording name = new Wording("changed");
        LocalDate day =
                random.nextBoolean() && !holidays.isEmpty()
                        ? holidays.stream()
                                .sorted()
                                .skip(random.nextInt(holidays.size()))
                                .findFirst()
                                .orElseThrow()
                        : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        if (holidays.remove(day)) {
            return new BankHolidayWithdrawn(day, name);
        }
        holidays.add(day);
        return new BankHolidayDeclared(day, name);
    }

    private static <T> T ask(String function, Object first, Object second, long at, Class<T> type) {
        return DATABASE.jdbc()
                .sql("select reference." + function + "(?, ?, ?)")
                .param(first)
                .param(second)
                .param(at)
                .query((row, _) -> row.getObject(1, type))
                .single();
    }
}
