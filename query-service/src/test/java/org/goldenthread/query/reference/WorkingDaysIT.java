package org.goldenthread.query.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.query.records.RecordsDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                                .sql("select reference.working_day_after(?, ?)")
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
                                .sql("select reference.working_days_between(?, ?)")
                                .param(first)
                                .param(last)
                                .query(Integer.class)
                                .single())
                .isEqualTo(days);
    }
}
