package org.goldenthread.query.figures.indicators;

import java.util.Map;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.junit.jupiter.api.Test;

/** DQ-01 and DQ-02: facts recorded late, and corrections. */
class RecordingFiguresIT extends FigureScenario {

    @Test
    void five_working_days_after_its_day_a_fact_is_in_time_and_after_six_it_is_late() {
        today("2026-04-07");
        ChildId ann = child();
        tell(ann, Care.entry(1, "2026-03-28"));
        today("2026-04-08");
        ChildId ben = child();
        EventId late = tell(ben, Care.entry(2, "2026-03-28"));

        figure("DQ-01")
                .in("2026-03-01", "2026-03-31")
                .is(1, 2)
                .isPrinted("50.0")
                .counting(ben)
                .becauseOf(late)
                .by("agency", Map.of("Medway Council", 1L));
    }

    @Test
    void a_fact_of_a_friday_that_is_known_on_the_saturday_eight_days_later_is_late() {
        // Friday 9 January 2026: Monday 12 is day 1, Friday 16 day 5, and Saturday 17 comes after
        // it.
        today("2026-01-16");
        tell(child(), Care.entry(1, "2026-01-09"));
        today("2026-01-17");
        ChildId late = child();
        tell(late, Care.entry(2, "2026-01-09"));

        figure("DQ-01").in("2026-01-09", "2026-01-09").is(1, 2).counting(late);
    }

    @Test
    void a_fact_of_a_saturday_counts_from_that_day() {
        // Saturday 10 January 2026: Monday 12 is day 1, Friday 16 day 5.
        today("2026-01-16");
        tell(child(), Care.entry(1, "2026-01-10"));
        today("2026-01-17");
        ChildId late = child();
        tell(late, Care.entry(2, "2026-01-10"));

        figure("DQ-01").in("2026-01-10", "2026-01-10").is(1, 2).counting(late);
    }

    @Test
    void a_window_set_anew_judges_all_facts_anew() {
        today("2026-04-09");
        ChildId ann = child();
        tell(ann, Care.entry(1, "2026-03-28"));
        today("2026-05-01");
        tell(new ThresholdSet(Threshold.LATE_ENTRY_DAYS, 7, new Wording("as agreed")));

        figureAsKnownOn("2026-04-30", "DQ-01").in("2026-03-01", "2026-03-31").is(1, 1);
        figure("DQ-01").in("2026-03-01", "2026-03-31").is(0, 1);
    }

    @Test
    void a_fact_counts_once_by_what_was_first_said_until_it_is_voided() {
        today("2026-04-09");
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2026-03-28"));
        today("2026-04-20");
        EventId amended = amend(ann, entry, Care.entry(1, "2026-04-17"));
        today("2026-05-20");
        voided(ann, amended);

        figureAsKnownOn("2026-05-19", "DQ-01").in("2026-03-01", "2026-03-31").is(1, 1);
        figureAsKnownOn("2026-05-19", "DQ-01").in("2026-04-01", "2026-04-30").is(0, 0);
        figure("DQ-01").in("2026-03-01", "2026-03-31").isMarked("z");
    }

    @Test
    void facts_of_a_return_say_nothing_of_when_they_were_recorded() {
        importing();
        today("2026-04-30");
        ChildId ann = child();
        tell(ann, Care.entry(1, "2026-01-28"));

        figure("DQ-01").in("2026-01-01", "2026-01-31").is(0, 0);
        figure("DQ-01")
                .with("imports", "included")
                .in("2026-01-01", "2026-01-31")
                .is(1, 1)
                .by("grade", Map.of("imported", 1L));
    }

    @Test
    void corrections_count_on_the_day_they_became_known_with_their_reason() {
        today("2026-04-09");
        ChildId ann = child();
        EventId entry = tell(ann, Care.entry(1, "2026-03-28"));
        today("2026-05-04");
        EventId amended =
                tell(
                        ann,
                        new FactAmended(
                                entry, Care.entry(1, "2026-03-27"), CorrectionReason.WRONG_DETAIL));
        tell(ann, new FactVoided(amended, CorrectionReason.WRONG_CHILD));
        tell(ann, Care.entry(2, "2026-05-01"));

        figure("DQ-02")
                .in("2026-05-01", "2026-05-31")
                .is(2, 3)
                .isPrinted("66.7")
                .by("kind", Map.of("amended", 1L, "voided", 1L, "fact", 0L))
                .by("reason", Map.of("wrong-detail", 1L, "wrong-child", 1L, "no correction", 0L));
        figure("DQ-02").in("2026-04-01", "2026-04-30").is(0, 2);
    }
}
