package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A look-back that reaches before the first day of held history is marked, never silently 0. */
class ShortHistoryFiguresIT extends FigureScenario {

    private static final Pattern LOOKS_BACK =
            Pattern.compile(
                    """
                    (\\w+)\\.(started|ended)_on < (?!\\1\\b)\\w+\\.started_on\
                    |:as_at - interval|with recursive|reentry_known|ended_strand_known\
                    |told_of_earlier\
                    """);

    @Test
    void a_year_of_referrals_before_the_period_is_enough() {
        tell(child(), Need.referred(1, "2024-04-01"));
        tell(child(), Need.referred(2, "2025-06-01"));

        assertThat(from(figure("FD-04").inTheYearTo(2026))).isNull();
        figure("FD-04").inTheYearTo(2026).is(0, 1).isPrinted("0.0");
    }

    @Test
    void with_a_day_less_it_is_marked_and_still_a_number() {
        tell(child(), Need.referred(1, "2024-04-02"));
        tell(child(), Need.referred(2, "2025-06-01"));

        assertThat(from(figure("FD-04").inTheYearTo(2026))).isEqualTo("2024-04-02");
        figure("FD-04").inTheYearTo(2026).isPrinted("0.0");
    }

    @Test
    void out_of_an_empty_past_comes_no_nought_per_cent() {
        tell(child(), Need.referred(1, "2025-06-01"));

        figure("FD-04").inTheYearTo(2026).is(0, 1).isMarked("x");
        assertThat(from(figure("FD-04").inTheYearTo(2026))).isEqualTo("2025-06-01");
    }

    @Test
    void what_is_found_inside_the_period_is_a_number_all_the_same() {
        ChildId ann = child();
        tell(ann, Need.referred(1, "2025-06-01"));
        tell(ann, Need.referred(2, "2025-09-01"));

        figure("FD-04").inTheYearTo(2026).is(1, 2).isPrinted("50.0");
        assertThat(from(figure("FD-04").inTheYearTo(2026))).isEqualTo("2025-06-01");
    }

    @Test
    void what_looks_back_for_ever_always_says_from_when() {
        tell(child(), Protection.plan(1, "2010-06-01"));
        tell(child(), Protection.plan(2, "2025-06-01"));
        tell(child(), Care.entry(1, "2011-06-01"));
        tell(child(), Care.entry(2, "2025-06-01"));

        assertThat(from(figure("CP-08").inTheYearTo(2026))).isEqualTo("2010-06-01");
        assertThat(from(figure("RE-03").inTheYearTo(2026))).isEqualTo("2011-06-01");
        assertThat(from(figure("RE-01").inTheYearTo(2026))).isNull();
        figure("CP-08").inTheYearTo(2026).isPrinted("0.0");
    }

    @Test
    void the_exit_view_looks_forward() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-06-01"));
        tell(ann, Care.exit(1, "2025-09-01", ReasonEpisodeCeased.HOME_PLANNED));

        assertThat(from(figure("RE-03").inTheYearTo(2026))).isEqualTo("2025-06-01");
        assertThat(from(figure("RE-03").with("view", "exit").inTheYearTo(2026))).isNull();
    }

    @Test
    void history_that_came_to_be_known_later_was_not_held_before() {
        today("2026-04-10");
        tell(child(), Need.referred(1, "2025-06-01"));
        today("2026-05-10");
        tell(child(), Need.referred(2, "2020-06-01"));

        assertThat(from(figureAsKnownOn("2026-04-30", "FD-04").inTheYearTo(2026)))
                .isEqualTo("2025-06-01");
        figure("FD-04").inTheYearTo(2026).isPrinted("0.0");
        assertThat(from(figure("FD-04").inTheYearTo(2026))).isNull();
    }

    @Test
    void without_a_population_the_rate_is_not_known() {
        tell(child(), Care.entry(1, "2011-06-01"));

        Value value = figure("LA-01").asAt("2012-03-31").is(1).value();

        assertThat(value.rate()).isNull();
        assertThat(value.rateMarker()).isEqualTo("x");
        assertThat(figure("LA-01").asAt("2025-03-31").value().rateMarker()).isNull();
    }

    /**
     * A query that sets a day against an earlier one of the same child, or asks a function that
     * does, looks back; its file says so, and no other.
     */
    @Test
    void whichever_query_compares_with_earlier_days_says_so() {
        assertThat(CATALOGUE.all())
                .allSatisfy(indicator ->
                        assertThat(CATALOGUE.versions(indicator.code()))
                                .allSatisfy(version ->
                                        assertThat(version.looksBack() != null)
                                                .as(version.code())
                                                .isEqualTo(
                                                        LOOKS_BACK.matcher(version.sql()).find())));
    }

    @Test
    void a_look_back_is_read_from_its_words() {
        Days year = new Days.FromTo(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

        assertThat(
                        List.of("12 months", "28 days", "reporting year").stream()
                                .map(reach -> LookBack.of(reach + " of care").from(year)))
                .extracting(day -> day.orElseThrow().toString())
                .containsExactly("2024-07-01", "2025-06-03", "2025-04-01");
        assertThat(LookBack.of("ever of protection plans").from(year)).isEmpty();
        assertThat(LookBack.of("ever of care in view entry").only())
                .isEqualTo(Map.of("view", "entry"));
        assertThat(LookBack.of("12 months of placements").from(new Days.AsAt(year.last())))
                .contains(LocalDate.of(2025, 7, 1));
    }

    private static @Nullable String from(Answered answered) {
        LocalDate day = answered.value().historyFrom();
        return day == null ? null : day.toString();
    }
}
