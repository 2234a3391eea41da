package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.ReasonEpisodeCeased.ADOPTED_UNOPPOSED;
import static org.goldenthread.pathway.codes.ReasonEpisodeCeased.CHILD_ARRANGEMENTS_ORDER;
import static org.goldenthread.pathway.codes.ReasonEpisodeCeased.HOME_UNPLANNED;
import static org.goldenthread.pathway.codes.ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT;
import static org.goldenthread.pathway.codes.ReasonEpisodeCeased.TAKEN_OVER;

import java.util.Map;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** RE-01, RE-02 and RE-03: children who come back into care. */
class ReentryFiguresIT extends FigureScenario {

    @Test
    void an_exit_corrected_to_an_earlier_day_takes_the_reentry_out_as_now_known_only() {
        ChildId ann = child();
        today("2026-01-10");
        EventId entry = tell(ann, Care.entry(1, "2023-02-01"));
        EventId exit = tell(ann, Care.exit(1, "2024-06-01", HOME_UNPLANNED));
        EventId again = tell(ann, Care.entry(2, "2025-05-20"));
        today("2026-02-10");
        amend(ann, exit, Care.exit(1, "2024-05-15", HOME_UNPLANNED));

        figureAsKnownOn("2026-02-09", "RE-01")
                .inTheYearTo(2026)
                .is(1, 1)
                .becauseOf(again, entry, exit);
        figure("RE-01").inTheYearTo(2026).is(0, 1).isPrinted("0");
        figure("RE-02").inTheYearTo(2026).is(1, 1).isPrinted("100");
        figure("RE-03").inTheYearTo(2026).is(1, 1);
    }

    @Test
    void twelve_months_to_the_day_are_within_twelve_months() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2023-02-01"));
        tell(ann, Care.exit(1, "2024-06-01"));
        tell(ann, Care.entry(2, "2025-06-01"));
        ChildId ben = child();
        tell(ben, Care.entry(3, "2023-02-01"));
        tell(ben, Care.exit(3, "2024-06-01"));
        tell(ben, Care.entry(4, "2025-06-02"));

        figure("RE-01").inTheYearTo(2026).is(1, 2).counting(ann).outOf(ann, ben);
        figure("RE-01").with("view", "exit").inTheYearTo(2025).is(1, 2).counting(ann);
    }

    @Test
    void changes_of_status_and_placement_are_no_entries() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-04-10", LegalStatus.INTERIM_CARE_ORDER));
        tell(ann, Care.status(1, "2025-09-10", LegalStatus.FULL_CARE_ORDER));

        figure("RE-01").inTheYearTo(2026).is(0, 1);
        figure("RE-03").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void short_breaks_make_no_period_and_care_that_goes_on_from_them_is_no_entry() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-01-10", LegalStatus.SHORT_BREAKS_AGREEMENT));
        tell(ann, Care.status(1, "2025-05-01", LegalStatus.ACCOMMODATED_SECTION_20));
        ChildId ben = child();
        tell(ben, Care.entry(2, "2025-01-10", LegalStatus.SHORT_BREAKS_RECORDED_SINGLY));
        tell(ben, Care.exit(2, "2025-01-20"));
        tell(ben, Care.entry(3, "2025-05-01", LegalStatus.ACCOMMODATED_SECTION_20));

        figure("RE-03").inTheYearTo(2026).is(0, 1).counting().outOf(ben);
    }

    @Test
    void a_gap_of_one_day_is_a_gap() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-04-10"));
        tell(ann, Care.exit(1, "2025-05-01"));
        tell(ann, Care.entry(2, "2025-05-02"));

        figure("RE-01").inTheYearTo(2026).is(1, 2);
    }

    @Test
    void leaving_to_another_authority_and_coming_back_counts_and_is_flagged() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2024-04-10"));
        tell(ann, Care.exit(1, "2025-05-01", TAKEN_OVER));
        tell(ann, Care.entry(2, "2025-09-01"));

        figure("RE-01").inTheYearTo(2026).is(1, 1).by("previousExit", Map.of("E3", 1L));
    }

    @Test
    void no_link_leads_through_an_adoption() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2024-04-10"));
        tell(ann, Care.exit(1, "2025-05-01", ADOPTED_UNOPPOSED));
        tell(ann, Care.entry(2, "2025-09-01"));

        figure("RE-03").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void remand_alone_is_flagged_and_can_be_left_out() {
        ChildId ann = child();
        tell(ann, Care.entry(1, "2025-04-10", LegalStatus.REMANDED));
        tell(ann, Care.exit(1, "2025-05-01"));
        tell(ann, Care.entry(2, "2025-09-01"));

        figure("RE-01")
                .inTheYearTo(2026)
                .is(1, 2)
                .by("remandOnly", Map.of("true", 0L, "false", 1L));
        figure("RE-01").with("remand", "excluded").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void the_exit_view_asks_of_exits_to_home_that_are_old_enough() {
        today("2026-05-01");
        ChildId ann = child();
        tell(ann, Care.entry(1, "2024-01-10"));
        EventId exit = tell(ann, Care.exit(1, "2025-04-30"));
        ChildId ben = child();
        tell(ben, Care.entry(2, "2024-01-10"));
        tell(ben, Care.exit(2, "2025-05-02", CHILD_ARRANGEMENTS_ORDER));
        ChildId cal = child();
        tell(cal, Care.entry(3, "2024-01-10"));
        tell(cal, Care.exit(3, "2025-04-30", INDEPENDENT_WITH_SUPPORT));
        tell(ann, Care.entry(4, "2025-07-01"));

        figure("RE-01").with("view", "exit").inTheYearTo(2026).is(1, 1).counting(ann).outOf(ann);
        figure("RE-03").with("view", "exit").inTheYearTo(2026).is(1, 2).outOf(ann, ben);
        voided(ann, exit);
        figure("RE-01").with("view", "exit").inTheYearTo(2026).is(0, 0).isMarked("z");
    }

    @Test
    void care_that_began_before_our_knowledge_is_no_entry_but_its_end_is_an_exit() {
        ChildId ann = child();
        tell(ann, Care.status(1, "2024-04-10", LegalStatus.FULL_CARE_ORDER));
        tell(ann, Care.exit(1, "2025-05-01"));
        tell(ann, Care.entry(2, "2025-09-01"));

        figure("RE-03").inTheYearTo(2025).is(0, 0);
        figure("RE-03").inTheYearTo(2026).is(1, 1);
        figure("LA-01").asAt("2025-03-31").is(1);
    }
}
