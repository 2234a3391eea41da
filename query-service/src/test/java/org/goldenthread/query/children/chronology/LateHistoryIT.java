package org.goldenthread.query.children.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.calendar.BankHolidays;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.TellingScenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the history calls late: known after the fifth working day, as DQ-01 counts. */
@Tag("long")
class LateHistoryIT extends TellingScenario {

    private static final WorkingDays CALENDAR = new WorkingDays(new BankHolidays());

    private final Histories histories = new Histories(DATABASE.jdbc());

    @ParameterizedTest(name = "a fact of {0} known on {1}: late {2}")
    @CsvSource({
        // Friday: Monday 12 is day 1, Friday 16 day 5; Saturday 17 comes after it.
        "2026-01-09, 2026-01-16, false",
        "2026-01-09, 2026-01-17, true",
        // Sunday: Monday 12 is day 1, Friday 16 day 5, five days later; Saturday 17 comes after it.
        "2026-01-11, 2026-01-16, false",
        "2026-01-11, 2026-01-17, true",
        // Thursday before Easter 2026: Tuesday 7 April is day 1, Monday 13 day 5.
        "2026-04-02, 2026-04-13, false",
        "2026-04-02, 2026-04-14, true"
    })
    void late_is_after_the_fifth_working_day(String happened, String known, boolean late) {
        today(known);
        ChildId ann = child();
        tell(ann, Care.entry(1, happened));

        assertThat(isLate(ann)).isEqualTo(late);
    }

    @Test
    void whatever_the_days() {
        for (int i = 0; i < 120; i++) {
            LocalDate happened = LocalDate.of(2025, 12, 10).plusDays(i / 4);
            LocalDate known = happened.plusDays(5 + i % 9);
            forget();
            today(known.toString());
            ChildId ann = child();
            tell(ann, Care.entry(1, happened.toString()));

            assertThat(isLate(ann))
                    .as("%s known on %s", happened, known)
                    .isEqualTo(known.isAfter(CALENDAR.after(happened, 5)));
        }
    }

    private boolean isLate(ChildId child) {
        HistoryWanted late =
                new HistoryWanted(
                        Optional.of("care-entry-recorded"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        true);
        Page page = new PageRequest(Optional.empty(), Optional.empty()).page();
        return !histories.of(child.value(), known(), late, page).events().isEmpty();
    }
}
