package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.junit.jupiter.api.Test;

/** Figures after what they are computed with has changed, as known before and after. */
class ReferenceFiguresIT extends FigureScenario {

    private static final Wording WHY = new Wording("as told");

    @Test
    void a_revised_population_changes_last_years_rate_as_known_now_and_not_as_known_before() {
        today("2025-06-01");
        ChildId ann = child();
        ChildId ben = child();
        tell(ann, Care.entry(1, "2024-11-01"));
        tell(ben, Care.entry(2, "2025-01-01"));
        today("2025-10-01");
        tell(new PopulationEstimated(2024, 2_000, WHY));

        Answered before = figureAsKnownOn("2025-09-30", "LA-01").asAt("2025-03-31");
        Answered after = figure("LA-01").asAt("2025-03-31");

        before.is(2);
        after.is(2);
        assertThat(before.value().rate())
                .extracting(Value.Rate::population, Value.Rate::version)
                .containsExactly(68_774L, 1);
        assertThat(after.value().rate())
                .extracting(
                        Value.Rate::population,
                        Value.Rate::version,
                        rate -> rate.value().toPlainString())
                .containsExactly(2_000L, 2, "10");
    }

    @Test
    void the_estimate_of_a_year_nobody_estimated_before_gives_a_rate_from_then_on() {
        today("2026-04-01");
        tell(child(), Care.entry(1, "2025-11-01"));
        today("2026-06-25");
        tell(new PopulationEstimated(2025, 70_000, WHY));

        assertThat(figureAsKnownOn("2026-06-24", "LA-01").asAt("2026-03-31").is(1).value().rate())
                .isNull();
        assertThat(figure("LA-01").asAt("2026-03-31").is(1).value().rate())
                .extracting(Value.Rate::version)
                .isEqualTo(1);
    }

    @Test
    void a_window_set_anew_counts_other_steps_as_known_from_then_on() {
        today("2026-02-01");
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10"));
        tell(ann, Care.exit(1, "2025-06-01"));
        tell(ann, Need.referred(1, "2025-07-05"));
        tell(ann, Need.accepted(1, "2025-07-05"));
        tell(ann, Need.planned(1, 1, "2025-07-10"));
        today("2026-03-01");
        tell(new ThresholdSet(Threshold.STEP_DOWN_WINDOW, 42, WHY));

        figureAsKnownOn("2026-02-28", "SD-01").inTheYearTo(2026).is(0);
        figure("SD-01").inTheYearTo(2026).is(1).counting(ann);
    }

    @Test
    void a_holiday_declared_late_gives_a_conference_one_day_more() {
        today("2026-02-01");
        ChildId ann = child();
        tell(ann, Protection.enquiry(1, "2025-06-02"));
        tell(ann, Protection.conference(1, "2025-06-24"));
        today("2026-03-01");
        tell(new BankHolidayDeclared(LocalDate.of(2025, 6, 10), WHY));

        figureAsKnownOn("2026-02-28", "CP-03").inTheYearTo(2026).is(0, 1);
        figure("CP-03").inTheYearTo(2026).is(1, 1);
    }

    @Test
    void a_holiday_withdrawn_takes_the_day_back() {
        today("2026-02-01");
        ChildId ann = child();
        tell(ann, Protection.enquiry(1, "2025-08-18"));
        tell(ann, Protection.conference(1, "2025-09-09"));
        today("2026-03-01");
        tell(new BankHolidayWithdrawn(LocalDate.of(2025, 8, 25), WHY));
        today("2026-04-01");
        tell(new BankHolidayDeclared(LocalDate.of(2025, 8, 25), WHY));

        figureAsKnownOn("2026-02-28", "CP-03").inTheYearTo(2026).is(1, 1);
        figureAsKnownOn("2026-03-31", "CP-03").inTheYearTo(2026).is(0, 1);
        figure("CP-03").inTheYearTo(2026).is(1, 1);
    }
}
