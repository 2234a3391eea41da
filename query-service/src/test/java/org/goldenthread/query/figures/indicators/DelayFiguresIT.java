package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.query.figures.delay.Arrival;
import org.goldenthread.query.figures.delay.Delay;
import org.goldenthread.query.figures.delay.Delays;
import org.goldenthread.query.figures.delay.Forecast;
import org.goldenthread.query.figures.delay.Growth;
import org.junit.jupiter.api.Test;

/** How figures are delayed: what arrives when, how much they grow, what fresh ones come to. */
class DelayFiguresIT extends FigureScenario {

    /**
     * Every month of 2025 two referrals are received, one on the 10th and known the same day, one
     * on the 20th and known on the 9th of the next month: 20 days later, 19 after a month of 30
     * days, 17 after February. In January 2026 there are none; of July 2026 so far the first is
     * known.
     */
    private void everyMonthOneOfTwoReferralsArrivesLate() {
        int referral = 0;
        for (LocalDate month = LocalDate.of(2025, 1, 1);
                month.getYear() == 2025;
                month = month.plusMonths(1)) {
            if (referral > 0) {
                toldBy("police");
                today(month.withDayOfMonth(9).toString());
                tell(
                        child(),
                        Need.referred(
                                ++referral, month.minusMonths(1).withDayOfMonth(20).toString()));
            } else {
                today("2025-01-01");
                child();
            }
            toldBy("school");
            today(month.withDayOfMonth(10).toString());
            tell(child(), Need.referred(++referral, month.withDayOfMonth(10).toString()));
        }
        today("2026-01-09");
        toldBy("police");
        tell(child(), Need.referred(++referral, "2025-12-20"));
        today("2026-07-10");
        toldBy("school");
        tell(child(), Need.referred(++referral, "2026-07-10"));
        today("2026-08-02");
    }

    @Test
    void a_fresh_month_comes_to_twice_what_is_known_as_all_past_ones_did() {
        everyMonthOneOfTwoReferralsArrivesLate();

        Delay delay = ask("2026-07-01", "2026-07-31");

        Forecast expected = delay.expected();
        assertThat(expected.daysAfter()).isEqualTo(2);
        assertThat(expected.known()).isEqualByComparingTo("1");
        assertThat(expected.value()).isEqualByComparingTo("2");
        assertThat(expected.low()).isEqualByComparingTo("2");
        assertThat(expected.high()).isEqualByComparingTo("2");
        assertThat(expected.hitRate()).extracting(Forecast.HitRate::percent).isEqualTo(100);
        assertThat(delay.growth())
                .extracting(Growth::daysAfter, Growth::ratio)
                .contains(tuple(0, new BigDecimal("0.500")), tuple(30, new BigDecimal("1.000")));
    }

    /** The twelve latest settled months are February 2025 to January 2026. */
    @Test
    void facts_arrive_by_agency_within_so_many_days() {
        everyMonthOneOfTwoReferralsArrivesLate();

        assertThat(ask("2026-07-01", "2026-07-31").arrival())
                .containsExactly(
                        new Arrival("all", 23, Map.of(50, 0, 90, 20, 99, 20)),
                        new Arrival("police", 11, Map.of(50, 20, 90, 20, 99, 20)),
                        new Arrival("school", 12, Map.of(50, 0, 90, 0, 99, 0)));
    }

    @Test
    void a_period_that_has_not_ended_or_has_no_past_is_expected_to_come_to_nothing_anyone_knows() {
        everyMonthOneOfTwoReferralsArrivesLate();

        assertThat(ask("2026-08-01", "2026-08-31").expected().sentence()).contains("has not ended");
        Forecast quarter = ask("2026-05-01", "2026-07-31").expected();
        assertThat(quarter.value()).isNull();
        assertThat(quarter.marker()).isEqualTo("x");
        assertThat(quarter.sentence()).contains("too little history");
    }

    private Delay ask(String from, String to) {
        Days days = new Days.FromTo(LocalDate.parse(from), LocalDate.parse(to));
        int months = from.startsWith("2026-05") ? 3 : 1;
        return new Delays(DATABASE.jdbc()).of(figure("FD-02").question(days), months);
    }
}
