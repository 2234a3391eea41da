package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** LA-01, LA-02 and LA-03: children looked after, started and ceased. */
class LookedAfterFiguresIT extends FigureScenario {

    @Test
    void counts_a_child_from_the_first_day_in_care() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));

        figure("LA-01").asAt("2025-01-09").is(0);
        figure("LA-01").asAt("2025-01-10").is(1).counting(ann).becauseOf(entry);
    }

    @Test
    void a_period_that_ends_on_the_day_is_not_open() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));
        EventId exit = tell(ann, Care.exit(1, "2025-03-31"));

        figure("LA-01").asAt("2025-03-30").is(1).becauseOf(entry, exit);
        figure("LA-01").asAt("2025-03-31").is(0);
        figure("LA-03").inTheYearTo(2025).is(1).counting(ann);
    }

    @Test
    void of_two_episodes_from_one_day_the_same_counts_whatever_is_told_of_later_days() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10", LegalStatus.INTERIM_CARE_ORDER));
        tell(ann, Care.entry(2, "2025-01-10", LegalStatus.ACCOMMODATED_SECTION_20));
        figure("LA-01").asAt("2025-03-31").by("legalStatus", Map.of("C1", 1L));

        tell(ann, Care.status(1, "2025-05-01", LegalStatus.FULL_CARE_ORDER));

        figure("LA-01").asAt("2025-03-31").by("legalStatus", Map.of("C1", 1L));
    }

    @Test
    void what_was_known_later_counts_only_as_known_later() {
        ChildId ann = child();
        today("2026-07-09");
        tell(ann, Care.entry(1, "2025-03-28"));

        figureAsKnownOn("2026-07-08", "LA-01").asAt("2025-03-31").is(0);
        figureAsKnownOn("2026-07-09", "LA-01").asAt("2025-03-31").is(1);
    }

    @Test
    void a_voided_entry_counted_until_it_was_voided() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));
        today("2026-07-02");
        voided(ann, entry);

        figureAsKnownOn("2026-07-01", "LA-01").asAt("2025-03-31").is(1);
        figure("LA-01").asAt("2025-03-31").is(0);
    }

    @Test
    void an_amended_date_moves_the_child_and_both_events_stand_behind_the_case() {
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2025-01-10"));
        EventId right = amend(ann, entry, Care.entry(1, "2025-02-10"));

        figure("LA-01").asAt("2025-01-31").is(0);
        figure("LA-01").asAt("2025-02-10").is(1).becauseOf(entry, right);
    }

    @Test
    void care_that_goes_on_from_short_breaks_counts_from_its_day_and_is_no_start() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10", LegalStatus.SHORT_BREAKS_AGREEMENT));
        tell(ann, Care.status(1, "2025-05-01", LegalStatus.ACCOMMODATED_SECTION_20));

        figure("LA-01").asAt("2025-03-31").is(0);
        figure("LA-01").asAt("2025-05-01").is(1);
        figure("LA-02").in("2025-04-01", "2025-06-30").is(0);
    }

    @Test
    void care_that_is_said_to_start_after_short_breaks_is_a_start() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10", LegalStatus.SHORT_BREAKS_AGREEMENT));
        tell(ann, Care.exit(1, "2025-05-01", ReasonEpisodeCeased.OTHER));
        tell(ann, Care.entry(2, "2025-05-01", LegalStatus.ACCOMMODATED_SECTION_20));

        figure("LA-01").asAt("2025-04-30").is(0);
        figure("LA-01").asAt("2025-05-01").is(1);
        figure("LA-02").in("2025-04-01", "2025-06-30").is(1).counting(ann);
    }

    @Test
    void changes_inside_care_are_no_starts() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10", LegalStatus.INTERIM_CARE_ORDER));
        tell(ann, Care.status(1, "2025-02-01", LegalStatus.FULL_CARE_ORDER));
        tell(ann, Care.move(1, "2025-03-01", PlacementType.CHILDRENS_HOME, null));

        figure("LA-02").inTheYearTo(2025).is(1);
        figure("LA-01")
                .asAt("2025-03-31")
                .by("legalStatus", Map.of("C2", 1L))
                .by("placement", Map.of("K2", 1L));
    }

    @Test
    void a_child_starts_and_ceases_once_a_year_the_first_and_the_last_time() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-04-10"));
        tell(ann, Care.exit(1, "2025-06-01"));
        tell(ann, Care.entry(2, "2025-09-01"));
        tell(ann, Care.exit(2, "2026-01-15", ReasonEpisodeCeased.TAKEN_OVER));

        figure("LA-02").inTheYearTo(2026).is(1);
        figure("LA-02").in("2025-04-01", "2025-06-30").is(1);
        figure("LA-02").in("2025-07-01", "2025-09-30").is(0);
        figure("LA-03").inTheYearTo(2026).is(1).by("reason", Map.of("E3", 1L));
        figure("LA-03").in("2025-04-01", "2025-06-30").is(0);
    }

    @Test
    void unaccompanied_children_are_in_and_shown_apart() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-04-10"));
        tell(ann, Care.unaccompanied("2026-03-31"));
        tell(child(), Care.entry(2, "2025-04-10"));

        figure("LA-01")
                .asAt("2026-03-31")
                .is(2)
                .by("unaccompanied", Map.of("true", 1L, "false", 1L));
    }

    @Test
    void the_rate_uses_the_population_of_the_mid_year_before() {
        tell(child(), Care.entry(1, "2025-01-10"));

        Value.Rate rate = Objects.requireNonNull(figure("LA-01").asAt("2025-03-31").value().rate());

        assertThat(rate.midYear()).isEqualTo(2024);
        assertThat(rate.population()).isEqualTo(68_774);
        assertThat(figure("LA-01").asAt("2025-04-01").value().rate()).isNull();
    }

    @Test
    void breaks_down_by_age_on_the_day() {
        tell(child("2024-06-01"), Care.entry(1, "2025-01-10"));
        tell(child("2009-03-31"), Care.entry(2, "2025-01-10"));
        tell(child("2009-04-01"), Care.entry(3, "2025-01-10"));

        figure("LA-01").asAt("2025-03-31").by("age", Map.of("<1", 1L, "10-15", 1L, "16-17", 1L));
    }

    @Test
    void nothing_is_known_before_anything_was_told() {
        figure("LA-01").asAt("2025-03-31").isMarked("x");
    }
}
