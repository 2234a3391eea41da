package org.goldenthread.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {

    private final BankHolidays holidays = new BankHolidays();
    private final WorkingDays days = new WorkingDays(holidays);

    @ParameterizedTest(name = "{0} + {1} = {2}")
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
    void lead_to_the_targets_worked_out_by_hand(LocalDate day, int n, LocalDate target) {
        assertThat(days.after(day, n)).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-04-14, 2025-04-14, 0",
        "2025-04-14, 2025-05-07, 14",
        "2025-04-18, 2025-04-22, 1"
    })
    void lead_to_the_counts_worked_out_by_hand(LocalDate from, LocalDate to, int count) {
        assertThat(days.between(from, to)).isEqualTo(count);
    }

    /** Jubilee, state funeral, coronation, moved May Day, and substitute days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03"
            })
    void know_the_days_that_came_once_or_moved(LocalDate day) {
        assertThat(holidays.test(day)).isTrue();
    }

    @Test
    void are_the_eight_of_england_in_a_plain_year() {
        assertThat(holidays.of(2025))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 4, 18),
                        LocalDate.of(2025, 4, 21),
                        LocalDate.of(2025, 5, 5),
                        LocalDate.of(2025, 5, 26),
                        LocalDate.of(2025, 8, 25),
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2025, 12, 26));
    }
}
