package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.ReasonForClosure.ADULT_CARE;
import static org.goldenthread.pathway.codes.ReasonForClosure.EARLY_HELP;
import static org.goldenthread.pathway.codes.ReasonForClosure.NO_LONGER_IN_NEED;
import static org.goldenthread.pathway.codes.ReasonForClosure.TRANSFERRED;
import static org.goldenthread.pathway.codes.ReasonPlanEnded.DIED;
import static org.goldenthread.pathway.codes.ReasonPlanEnded.RISK_REDUCED;

import java.util.Map;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** SD-01, SD-02, SD-03 and SD-05: steps down, their rates, and whether they last. */
class StepDownFiguresIT extends FigureScenario {

    @Test
    void early_help_within_28_days_of_closing_is_a_step_down_and_a_day_later_is_none() {
        ChildId ann = inNeed(1);
        tell(ann, Need.closed(1, "2025-06-02", NO_LONGER_IN_NEED));
        EventId help = tell(ann, Help.started(1, "2025-06-30"));
        ChildId ben = inNeed(2);
        tell(ben, Need.closed(2, "2025-06-02", NO_LONGER_IN_NEED));
        tell(ben, Help.started(2, "2025-07-01"));

        figure("SD-01")
                .inTheYearTo(2026)
                .is(1)
                .counting(ann)
                .by("kind", Map.of("SD2", 1L))
                .by("agency", Map.of("school", 1L));
        figure("SD-02").inTheYearTo(2026).is(1, 2).isPrinted("50.0").outOf(ann, ben);

        amend(ann, help, Help.started(1, "2025-07-01"));

        figure("SD-01").inTheYearTo(2026).is(0);
    }

    @Test
    void early_help_that_runs_already_receives_the_child_and_one_that_ended_does_not() {
        ChildId ann = inNeed(1);
        tell(ann, Help.started(1, "2025-01-10"));
        tell(ann, Need.closed(1, "2025-06-02", NO_LONGER_IN_NEED));
        ChildId ben = inNeed(2);
        tell(ben, Help.started(2, "2025-01-10"));
        tell(ben, Help.closed(2, "2025-06-02", EarlyHelpClosure.STEP_UP));
        tell(ben, Need.closed(2, "2025-06-02", NO_LONGER_IN_NEED));

        figure("SD-01").inTheYearTo(2026).is(1).counting(ann);
    }

    @Test
    void assessment_to_early_help_is_shown_apart() {
        ChildId ann = inNeed(1);
        tell(ann, Need.closed(1, "2025-06-02", EARLY_HELP));
        tell(ann, Help.started(1, "2025-06-10"));
        ChildId ben = inNeed(2);
        tell(ben, Need.closed(2, "2025-06-02", NO_LONGER_IN_NEED));
        ChildId cal = inNeed(3);
        tell(cal, Need.closed(3, "2025-06-02", ADULT_CARE));

        figure("SD-01").inTheYearTo(2026).by("kind", Map.of("SD1", 1L));
        figure("SD-02").inTheYearTo(2026).is(0, 1);
        figure("SD-02")
                .with("including", "SD1")
                .inTheYearTo(2026)
                .is(1, 2)
                .by("kind", Map.of("SD1", 1L, "SD2", 0L));
    }

    @Test
    void from_a_protection_plan_to_a_child_in_need_plan() {
        ChildId ann = inNeed(1);
        tell(ann, Protection.plan(1, "2025-01-10"));
        tell(ann, Protection.ended(1, "2025-06-02", RISK_REDUCED));
        tell(ann, Need.planned(1, 1, "2025-06-02"));
        tell(ann, Help.started(1, "2025-06-02"));
        ChildId ben = inNeed(2);
        tell(ben, Protection.plan(2, "2025-01-10"));
        tell(ben, Protection.ended(2, "2025-06-02", null));

        figure("SD-01").inTheYearTo(2026).is(1).counting(ann).by("kind", Map.of("SD3", 1L));
        figure("SD-03").inTheYearTo(2026).is(1, 2).counting(ann).outOf(ann, ben);
    }

    @Test
    void plans_that_end_by_death_move_age_or_care_are_no_part_of_the_rate() {
        ChildId died = inNeed(1);
        tell(died, Protection.plan(1, "2025-01-10"));
        tell(died, Protection.ended(1, "2025-06-02", DIED));
        ChildId moved = child();
        tell(moved, Need.referred(1, "2025-01-02"));
        tell(moved, Need.accepted(1, "2025-01-02"));
        tell(moved, Protection.plan(2, "2025-01-10"));
        tell(moved, Protection.ended(2, "2025-06-02", null));
        tell(moved, Need.closed(1, "2025-06-02", TRANSFERRED));
        ChildId adult = child("2007-06-02");
        tell(adult, Protection.plan(3, "2025-01-10"));
        tell(adult, Protection.ended(3, "2025-06-02", null));
        ChildId inCare = child();
        tell(inCare, Protection.plan(4, "2025-01-10"));
        tell(inCare, Protection.ended(4, "2025-06-02", null));
        tell(inCare, Care.entry(1, "2025-06-30"));
        ChildId inCareLater = child();
        tell(inCareLater, Protection.plan(5, "2025-01-10"));
        tell(inCareLater, Protection.ended(5, "2025-06-02", null));
        tell(inCareLater, Care.entry(2, "2025-07-01"));

        figure("SD-03").inTheYearTo(2026).is(0, 1).outOf(inCareLater);
    }

    @Test
    void straight_from_protection_to_early_help_is_one_step_though_the_episode_closes_too() {
        ChildId ann = inNeed(1);
        tell(ann, Protection.plan(1, "2025-01-10"));
        tell(ann, Protection.ended(1, "2025-06-02", RISK_REDUCED));
        tell(ann, Need.closed(1, "2025-06-10", NO_LONGER_IN_NEED));
        tell(ann, Help.started(1, "2025-06-12"));

        figure("SD-01").inTheYearTo(2026).is(1).by("kind", Map.of("SD4", 1L));
    }

    @Test
    void home_from_care_to_a_plan_is_a_step_down_and_adoption_is_an_exit() {
        ChildId ann = inNeed(1);
        tell(ann, Care.entry(1, "2025-01-10"));
        tell(ann, Care.exit(1, "2025-06-02"));
        tell(ann, Need.planned(1, 1, "2025-06-05"));
        ChildId ben = inNeed(2);
        tell(ben, Care.entry(2, "2025-01-10"));
        tell(ben, Care.exit(2, "2025-06-02", ReasonEpisodeCeased.ADOPTED_UNOPPOSED));
        tell(ben, Need.planned(2, 2, "2025-06-05"));

        figure("SD-01").inTheYearTo(2026).is(1).counting(ann).by("kind", Map.of("SD5", 1L));
    }

    @Test
    void a_referral_on_the_last_day_undoes_a_step_and_shows_only_once_it_is_known() {
        today("2026-01-12");
        ChildId ann = inNeed(1);
        tell(ann, Need.closed(1, "2026-01-10", NO_LONGER_IN_NEED));
        tell(ann, Help.started(1, "2026-01-10"));
        today("2026-05-01");
        EventId again = tell(ann, Need.referred(2, "2026-04-10"));
        tell(ann, Need.accepted(2, "2026-04-10"));

        figureAsKnownOn("2026-04-15", "SD-05").in("2026-01-01", "2026-03-31").is(1, 1);
        figure("SD-05").in("2026-01-01", "2026-03-31").is(0, 1).isPrinted("0.0");

        amend(ann, again, Need.referred(2, "2026-04-11"));

        figure("SD-05").in("2026-01-01", "2026-03-31").is(1, 1).isPrinted("100.0");
    }

    @Test
    void a_step_that_is_not_old_enough_is_not_judged() {
        today("2026-04-09");
        ChildId ann = inNeed(1);
        tell(ann, Need.closed(1, "2026-01-10", NO_LONGER_IN_NEED));
        tell(ann, Help.started(1, "2026-01-10"));

        figure("SD-05").in("2026-01-01", "2026-03-31").is(0, 0).isMarked("z");
        figureAsKnownOn("2026-04-10", "SD-05").in("2026-01-01", "2026-03-31").is(1, 1);
        figureAsKnownOn("2026-04-10", "SD-05")
                .with("months", "6")
                .in("2026-01-01", "2026-03-31")
                .is(0, 0);
    }

    @Test
    void a_referral_without_further_action_undoes_nothing() {
        ChildId ann = inNeed(1);
        tell(ann, Need.closed(1, "2025-06-02", NO_LONGER_IN_NEED));
        tell(ann, Help.started(1, "2025-06-02"));
        tell(ann, Need.referred(2, "2025-07-02"));
        tell(ann, Need.noAction(2, "2025-07-03"));

        figure("SD-05").with("months", "12").inTheYearTo(2026).is(1, 1);
    }

    @Test
    void after_protection_an_enquiry_undoes_the_step_only_with_a_conference() {
        ChildId ann = inNeed(1);
        tell(ann, Protection.plan(1, "2025-01-10"));
        tell(ann, Protection.ended(1, "2025-06-02", RISK_REDUCED));
        tell(ann, Need.planned(1, 1, "2025-06-02"));
        tell(ann, Protection.enquiry(1, "2025-08-01"));

        figure("SD-05").inTheYearTo(2026).is(1, 1).by("kind", Map.of("SD3", 1L));

        tell(ann, Protection.conference(1, "2025-08-20"));

        figure("SD-05").inTheYearTo(2026).is(0, 1);
    }

    @Test
    void a_child_who_turns_18_before_the_day_is_left_out_and_said_to_be() {
        ChildId ann = child("2007-08-01");
        tell(ann, Need.referred(1, "2025-01-02"));
        tell(ann, Need.accepted(1, "2025-01-02"));
        tell(ann, Need.closed(1, "2025-06-02", NO_LONGER_IN_NEED));
        tell(ann, Help.started(1, "2025-06-02"));

        figure("SD-05").inTheYearTo(2026).is(0, 0).isCensored(1);
    }

    private ChildId inNeed(int referral) {
        ChildId child = child();
        tell(child, Need.referred(referral, "2025-01-02"));
        tell(child, Need.accepted(referral, "2025-01-02"));
        return child;
    }
}
