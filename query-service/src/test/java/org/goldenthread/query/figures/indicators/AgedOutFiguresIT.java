package org.goldenthread.query.figures.indicators;

import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/**
 * The eighteenth birthday ends protection plans and care, whether or not somebody recorded it
 * (domain 3.0, decided readings). Ann was born on 1 June 2007 and comes of age on 1 June 2025.
 */
class AgedOutFiguresIT extends FigureScenario {

    private static final String ANN = "2007-06-01";

    @Test
    void a_plan_whose_end_nobody_recorded_counts_until_the_birthday() {
        ChildId ann = child(ANN);
        tell(ann, Protection.plan(1, "2024-12-01"));

        figure("CP-06").asAt("2025-05-31").is(1).counting(ann);
        figure("CP-06").asAt("2025-06-01").is(0);
        figure("CP-07").with("event", "ended").inTheYearTo(2026).is(1).by("age", Map.of("18+", 1L));
    }

    @Test
    void care_whose_exit_nobody_recorded_counts_until_the_birthday() {
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01"));

        figure("LA-01").asAt("2025-05-31").is(1).counting(ann);
        figure("LA-01").asAt("2025-06-01").is(0);
        figure("LA-03").inTheYearTo(2026).is(1).by("reason", Map.of("unknown", 1L));
        figure("LA-04").asAt("2026-03-31").is(0, 0);
        figure("LA-07").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void the_exit_that_is_recorded_later_says_why_and_on_which_day_before_the_birthday() {
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01"));
        EventId exit = tell(ann, Care.exit(1, "2025-05-20", ReasonEpisodeCeased.HOME_PLANNED));

        figure("LA-01").asAt("2025-05-19").is(1);
        figure("LA-01").asAt("2025-05-20").is(0);
        figure("LA-03").in("2025-05-20", "2025-05-20").is(1).by("reason", Map.of("E4A", 1L));

        amend(ann, exit, Care.exit(1, "2025-07-01", ReasonEpisodeCeased.STAYS_WITH_CARERS));

        figure("LA-01").asAt("2025-05-31").is(1);
        figure("LA-01").asAt("2025-06-01").is(0);
        figure("LA-03").in("2025-06-01", "2025-06-01").is(1).by("reason", Map.of("E17", 1L));
        figure("LA-03").in("2025-06-02", "2026-03-31").is(0);
    }

    @Test
    void a_stay_in_a_community_home_under_section_20_goes_on() {
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01", LegalStatus.ACCOMMODATED_SECTION_20));
        tell(ann, Care.move(1, "2025-02-01", PlacementType.CHILDRENS_HOME, null));

        figure("LA-01").asAt("2026-03-31").is(1).counting(ann);
        figure("LA-03").inTheYearTo(2026).is(0);
    }

    @Test
    void a_plan_that_age_ended_is_no_step_down() {
        ChildId ann = child(ANN);
        tell(ann, Need.referred(1, "2024-11-01"));
        tell(ann, Need.accepted(1, "2024-11-01"));
        tell(ann, Protection.plan(1, "2024-12-01"));
        tell(ann, Need.planned(1, 1, "2025-06-10"));

        figure("SD-01").inTheYearTo(2026).is(0);
        figure("SD-03").inTheYearTo(2026).is(0, 0);
    }

    @Test
    void nobody_has_left_care_before_the_birthday_has_come() {
        ChildId ben = child("2008-09-01");
        today("2026-06-30");
        tell(ben, Care.entry(1, "2024-12-01"));
        tell(ben, Protection.plan(1, "2024-12-01"));

        figure("LA-03").inTheYearTo(2027).is(0);
        figure("LA-07").inTheYearTo(2027).is(0, 0);
        figure("CP-07").with("event", "ended").inTheYearTo(2027).is(0);
        figure("LA-01").asAt("2026-06-30").is(1);
    }

    @Test
    void a_day_of_birth_put_right_moves_the_end() {
        ChildId ann = child("2008-06-01");
        tell(ann, Care.entry(1, "2024-12-01"));
        figure("LA-01").asAt("2025-09-30").is(1);

        ChildId older = child(ANN);
        tell(older, Care.entry(2, "2024-12-01"));

        figure("LA-01").asAt("2025-09-30").is(1).counting(ann);
    }

    @Test
    void a_child_whose_day_of_birth_is_not_known_stays_until_an_exit_is_recorded() {
        ChildId unknown = new ChildId(new UUID(1, 77));
        tell(unknown, Care.entry(1, "2004-12-01"));

        figure("LA-01").asAt("2026-03-31").is(1).counting(unknown);
    }
}
