package org.goldenthread.pathway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    private final WorkingDays noHolidays = new WorkingDays(_ -> false);
    private final WorkingDays mondayOff = new WorkingDays(Set.of(MONDAY)::contains);

    @Test
    void skips_weekends_and_bank_holidays() {
        assertThat(noHolidays.after(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(mondayOff.after(FRIDAY, 1)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void starts_with_the_day_after() {
        assertThat(noHolidays.between(FRIDAY, FRIDAY)).isZero();
        assertThat(noHolidays.between(FRIDAY, MONDAY)).isEqualTo(1);
        assertThat(mondayOff.between(FRIDAY, MONDAY)).isZero();
    }

    @Test
    void counts_nothing_backwards() {
        assertThat(noHolidays.between(MONDAY, FRIDAY)).isZero();
        assertThatThrownBy(() -> noHolidays.after(MONDAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reaches_the_day_that_is_so_many_working_days_away() {
        for (int n = 1; n <= 60; n++) {
            assertThat(mondayOff.between(FRIDAY, mondayOff.after(FRIDAY, n))).isEqualTo(n);
        }
    }
}
