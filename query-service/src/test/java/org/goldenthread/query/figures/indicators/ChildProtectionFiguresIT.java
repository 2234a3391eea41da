package org.goldenthread.query.figures.indicators;

import java.util.Map;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** CP-01, CP-03, CP-06, CP-07 and CP-08: enquiries, conferences and child protection plans. */
class ChildProtectionFiguresIT extends FigureScenario {

    @Test
    void counts_enquiries_or_by_choice_the_children_they_were_about() {
        ChildId ann = child();
        tell(ann, Protection.enquiry(1, "2025-04-14"));
        tell(ann, Protection.enquiry(2, "2025-09-01"));
        tell(child(), Protection.enquiry(3, "2025-09-01"));

        figure("CP-01").inTheYearTo(2026).is(3);
        figure("CP-01").with("counting", "children").inTheYearTo(2026).is(2);
        figure("CP-01").inTheYearTo(2026).by("counting", Map.of("enquiries", 3L, "children", 2L));
    }

    @Test
    void fifteen_working_days_over_easter_and_early_may_end_on_the_eighth_of_may() {
        ChildId onTime = child();
        EventId started = tell(onTime, Protection.enquiry(1, "2025-04-14"));
        EventId held = tell(onTime, Protection.conference(1, "2025-05-08"));
        ChildId late = child();
        tell(late, Protection.enquiry(2, "2025-04-14"));
        tell(late, Protection.conference(2, "2025-05-09"));

        figure("CP-03")
                .inTheYearTo(2026)
                .is(1, 2)
                .isPrinted("50.0")
                .counting(onTime)
                .outOf(onTime, late)
                .becauseOf(held, started)
                .by("band", Map.of("11-15", 1L, "16-20", 0L));
    }

    @Test
    void a_conference_on_good_friday_after_day_fifteen_is_late() {
        // From Thursday 12 March 2026: 13 is day 1, 16 to 20 days 2 to 6, 23 to 27 days 7 to 11, 30
        // March to 2 April days 12 to 15; Good Friday, 3 April, comes after the last of them.
        ChildId onTime = child();
        tell(onTime, Protection.enquiry(1, "2026-03-12"));
        tell(onTime, Protection.conference(1, "2026-04-02"));
        ChildId late = child();
        tell(late, Protection.enquiry(2, "2026-03-12"));
        tell(late, Protection.conference(2, "2026-04-03"));

        figure("CP-03")
                .inTheYearTo(2027)
                .is(1, 2)
                .counting(onTime)
                .by("band", Map.of("11-15", 1L, "16-20", 0L));
    }

    @Test
    void transfers_in_and_conferences_before_their_enquiry_have_no_duration_but_count() {
        tell(child(), Protection.transferIn("2025-05-08"));
        ChildId ann = child();
        tell(ann, Protection.enquiry(1, "2025-05-10"));
        tell(ann, Protection.conference(1, "2025-05-08"));
        ChildId ben = child();
        tell(ben, Protection.enquiry(2, "2025-05-08"));
        tell(ben, Protection.conference(2, "2025-05-08"));

        figure("CP-03")
                .inTheYearTo(2026)
                .is(1, 3)
                .counting(ben)
                .by("band", Map.of("0-10", 1L, "no duration", 0L));
    }

    @Test
    void a_plan_counts_from_its_first_day_until_the_day_before_its_end() {
        ChildId ann = child();
        tell(ann, Protection.plan(1, "2025-05-08"));
        tell(ann, Protection.ended(1, "2026-03-31", null));

        figure("CP-06").asAt("2025-05-07").is(0);
        figure("CP-06").asAt("2025-05-08").is(1).by("category", Map.of("NEG", 1L));
        figure("CP-06").asAt("2026-03-30").is(1);
        figure("CP-06").asAt("2026-03-31").is(0);
        figure("CP-07").inTheYearTo(2026).is(1);
        figure("CP-07").with("event", "ended").inTheYearTo(2026).is(1);
        figure("CP-07").with("event", "ended").inTheYearTo(2027).is(0);
    }

    @Test
    void plans_held_for_another_authority_are_left_out() {
        ChildId ann = child();
        tell(ann, Protection.plan(1, "2025-05-08", null, true));

        figure("CP-06").asAt("2025-05-08").is(0);
        figure("CP-07").inTheYearTo(2026).is(0);
    }

    @Test
    void a_second_plan_is_known_from_our_history_or_from_the_return() {
        ChildId ann = child();
        EventId first = tell(ann, Protection.plan(1, "2015-05-08"));
        EventId ended = tell(ann, Protection.ended(1, "2016-05-08", null));
        EventId second = tell(ann, Protection.plan(2, "2025-05-08"));
        ChildId ben = child();
        tell(ben, Protection.plan(3, "2025-06-01", 1, false));
        ChildId cal = child();
        tell(cal, Protection.plan(4, "2025-06-01", 0, false));

        figure("CP-08")
                .inTheYearTo(2026)
                .is(2, 3)
                .isPrinted("66.7")
                .counting(ann, ben)
                .becauseOf(second, first, ended)
                .by("basis", Map.of("history only", 1L, "return only", 1L, "first plan", 0L));
    }

    @Test
    void a_corrected_start_is_one_plan_and_no_second_one() {
        ChildId ann = child();
        EventId start = tell(ann, Protection.plan(1, "2025-05-03"));
        amend(ann, start, Protection.plan(1, "2025-05-02"));

        figure("CP-07").inTheYearTo(2026).is(1);
        figure("CP-08").inTheYearTo(2026).is(0, 1);
        figure("CP-06").asAt("2025-05-02").is(1);
    }

    @Test
    void a_child_with_two_new_plans_in_the_year_may_count_more_than_once() {
        ChildId ann = child();
        tell(ann, Protection.plan(1, "2020-05-03"));
        tell(ann, Protection.ended(1, "2021-05-03", null));
        tell(ann, Protection.plan(2, "2025-05-03"));
        tell(ann, Protection.ended(2, "2025-08-03", null));
        tell(ann, Protection.plan(3, "2025-12-03"));

        figure("CP-08").inTheYearTo(2026).is(2, 2).counting(ann, ann);
    }

    /** The act of old filled in what it counted: 1, the plan that was taken back since. */
    @Test
    void a_number_that_an_act_took_from_the_record_goes_with_what_it_counted() {
        ChildId ann = child();
        EventId first = tell(ann, Protection.plan(1, "2024-05-03"));
        tell(ann, Protection.ended(1, "2024-09-03", null));
        tell(ann, Protection.plan(2, "2025-05-03", 1, false));
        figure("CP-08").inTheYearTo(2026).is(1, 1).by("basis", Map.of("history only", 1L));

        voided(ann, first);

        figure("CP-08").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void a_number_that_an_act_took_from_a_merged_record_goes_when_the_merge_is_undone() {
        ChildId ann = child();
        ChildId twin = child();
        tell(twin, Protection.plan(1, "2024-05-03"));
        tell(twin, Protection.ended(1, "2024-09-03", null));
        merge(twin, ann);
        tell(ann, Protection.plan(2, "2025-05-03", 1, false));
        figure("CP-08").inTheYearTo(2026).is(1, 1).counting(ann);

        unmerge(twin, ann);

        figure("CP-08").inTheYearTo(2026).is(0, 1);
    }

    /** More than the record showed somebody must have said, and what is said now is said. */
    @Test
    void a_number_that_somebody_stated_counts_whatever_the_record_shows() {
        ChildId ann = child();
        tell(ann, Protection.plan(1, "2025-05-03", 2, false));
        figure("CP-08").inTheYearTo(2026).is(1, 1).by("basis", Map.of("return only", 1L));

        today("2026-12-01");
        ChildId ben = child();
        EventId first = tell(ben, Protection.plan(2, "2024-05-03"));
        tell(ben, Protection.ended(2, "2024-09-03", null));
        tell(ben, Protection.plan(3, "2025-06-03", 1, false));
        voided(ben, first);
        figure("CP-08").inTheYearTo(2026).is(2, 2).by("basis", Map.of("return only", 2L));
    }

    @Test
    void a_number_in_a_return_counts_and_an_amendment_of_something_else_does_not_state_it_anew() {
        ChildId ann = child();
        EventId first = tell(ann, Protection.plan(1, "2024-05-03"));
        tell(ann, Protection.ended(1, "2024-09-03", null));
        EventId second = tell(ann, Protection.plan(2, "2025-05-03", 1, false));
        voided(ann, first);
        today("2026-12-01");
        amend(ann, second, Protection.plan(2, "2025-05-04", 1, false));
        figure("CP-08").inTheYearTo(2026).is(0, 1);

        ChildId ben = child();
        EventId earlier = tell(ben, Protection.plan(3, "2024-05-03"));
        tell(ben, Protection.ended(3, "2024-09-03", null));
        importing();
        tell(ben, Protection.plan(4, "2025-05-03", 1, false));
        voided(ben, earlier);
        figure("CP-08").inTheYearTo(2026).is(1, 2).counting(ben);
    }
}
