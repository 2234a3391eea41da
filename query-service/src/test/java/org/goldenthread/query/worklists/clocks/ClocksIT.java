package org.goldenthread.query.worklists.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.TimeLimit;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Help;
import org.goldenthread.query.figures.indicators.Need;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.figures.indicators.TellingScenario;
import org.junit.jupiter.api.Test;

/** Every clock, by days that were reasoned by hand (domain 2.1 and 2.2). */
class ClocksIT extends TellingScenario {

    private static final ClockCatalogue CATALOGUE = ClockCatalogue.read();

    private final Clocks clocks = new Clocks(DATABASE.jdbc());

    @Test
    void a_referral_on_the_thursday_before_easter_is_decided_by_the_tuesday_after_it() {
        ChildId onTime = child();
        tell(onTime, Need.referred(1, "2026-04-02"));
        tell(onTime, Need.accepted(1, "2026-04-07"));
        ChildId late = child();
        tell(late, Need.referred(2, "2026-04-02"));
        tell(late, Need.noAction(2, "2026-04-08"));
        tell(child(), Need.referred(3, "2026-04-02"));

        assertThat(clock("K01", "2026-04-07"))
                .containsExactly(
                        "2026-04-02 due 2026-04-07 met 2026-04-07 met-on-time",
                        "2026-04-02 due 2026-04-07 not-yet-due",
                        "2026-04-02 due 2026-04-07 not-yet-due");
        assertThat(clock("K01", "2026-04-09"))
                .containsExactly(
                        "2026-04-02 due 2026-04-07 met 2026-04-07 met-on-time",
                        "2026-04-02 due 2026-04-07 met 2026-04-08 met-late 1 over",
                        "2026-04-02 due 2026-04-07 overdue 2 over");
    }

    @Test
    void a_referral_at_a_weekend_counts_from_that_day() {
        tell(child(), Need.referred(1, "2025-08-23"));

        assertThat(clock("K01", "2025-08-26"))
                .containsExactly("2025-08-23 due 2025-08-26 not-yet-due");
    }

    @Test
    void an_assessment_has_two_clocks_one_from_the_referral_and_one_from_its_start() {
        ChildId child = child();
        tell(child, Need.referred(1, "2024-03-27"));
        tell(child, Need.accepted(1, "2024-03-28"));
        tell(child, Need.assessing(1, 1, "2024-04-02"));
        tell(child, Need.authorised(1, "2024-06-05"));
        tell(child, Need.assessing(2, 1, "2024-12-20"));

        assertThat(clock("K02a", "2025-02-27"))
                .containsExactly("2024-03-27 due 2024-06-04 met 2024-06-05 met-late 1 over");
        assertThat(clock("K02b", "2025-02-27"))
                .containsExactly(
                        "2024-04-02 due 2024-06-06 met 2024-06-05 met-on-time",
                        "2024-12-20 due 2025-02-26 overdue 1 over");
    }

    @Test
    void an_assessment_that_was_never_finished_stops_with_its_episode() {
        ChildId child = child();
        tell(child, Need.referred(1, "2024-03-27"));
        tell(child, Need.accepted(1, "2024-03-28"));
        tell(child, Need.assessing(1, 1, "2024-04-02"));
        tell(child, Need.closed(1, "2024-05-01", ReasonForClosure.NO_LONGER_IN_NEED));

        assertThat(clock("K02a", "2024-04-30"))
                .containsExactly("2024-03-27 due 2024-06-04 not-yet-due");
        assertThat(clock("K02a", "2025-01-01"))
                .containsExactly("2024-03-27 due 2024-06-04 stopped");
        assertThat(clock("K02b", "2025-01-01"))
                .containsExactly("2024-04-02 due 2024-06-06 stopped");
    }

    @Test
    void fifteen_working_days_over_easter_and_early_may_end_on_the_eighth_of_may() {
        ChildId onTime = child();
        EventId started = tell(onTime, Protection.enquiry(1, "2025-04-14"));
        EventId held = tell(onTime, Protection.conference(1, "2025-05-08"));
        ChildId late = child();
        tell(late, Protection.enquiry(2, "2025-04-14"));
        tell(late, Protection.conference(2, "2025-05-09"));

        assertThat(clock("K03", "2025-06-01"))
                .containsExactly(
                        "2025-04-14 due 2025-05-08 met 2025-05-08 met-on-time",
                        "2025-04-14 due 2025-05-08 met 2025-05-09 met-late 1 over");
        assertThat(runs("K03", known(), "2025-06-01").getFirst().eventIds())
                .containsExactly(started.value(), held.value());
    }

    @Test
    void an_enquiry_that_needs_no_conference_stops_and_one_held_before_it_is_not_judged() {
        ChildId unneeded = child();
        tell(unneeded, Protection.enquiry(1, "2025-04-14"));
        tell(unneeded, Protection.concluded(1, "2025-04-25"));
        ChildId before = child();
        tell(before, Protection.enquiry(2, "2025-05-10"));
        tell(before, Protection.conference(2, "2025-05-08"));

        assertThat(clock("K03", "2025-04-24"))
                .containsExactly("2025-04-14 due 2025-05-08 not-yet-due");
        assertThat(clock("K03", "2025-06-01")).containsExactly("2025-04-14 due 2025-05-08 stopped");
    }

    @Test
    void three_months_from_the_last_of_november_end_with_february() {
        ChildId child = child();
        tell(child, Protection.plan(1, "2025-11-30"));
        tell(child, Protection.review(1, "2025-11-30"));

        assertThat(clock("K04", "2026-02-28"))
                .containsExactly("2025-11-30 due 2026-02-28 not-yet-due");
        assertThat(clock("K04", "2026-03-01"))
                .containsExactly("2025-11-30 due 2026-02-28 overdue 1 over");
        assertThat(clock("K05", "2026-03-01")).isEmpty();
    }

    @Test
    void later_reviews_of_a_plan_follow_each_other_and_one_run_is_open() {
        ChildId child = child();
        tell(child, Protection.plan(1, "2025-05-31"));
        tell(child, Protection.review(1, "2025-08-31"));
        tell(child, Protection.review(1, "2026-03-02"));
        tell(child, Protection.review(1, "2026-03-02"));

        assertThat(clock("K04", "2026-06-30"))
                .containsExactly("2025-05-31 due 2025-08-31 met 2025-08-31 met-on-time");
        assertThat(clock("K05", "2026-06-30"))
                .containsExactly(
                        "2025-08-31 due 2026-02-28 met 2026-03-02 met-late 2 over",
                        "2026-03-02 due 2026-09-02 not-yet-due");
        assertThat(clock("K05", "2026-03-01"))
                .as("as at a day before the second review")
                .containsExactly("2025-08-31 due 2026-02-28 overdue 1 over");
    }

    @Test
    void a_plan_that_ends_before_its_review_stops_the_clock_and_one_ended_by_it_meets_it() {
        ChildId before = child();
        tell(before, Protection.plan(1, "2025-05-08"));
        tell(before, Protection.ended(1, "2025-08-01", null));
        ChildId by = child();
        tell(by, Protection.plan(2, "2025-05-08"));
        tell(by, Protection.review(2, "2025-08-08"));
        tell(by, Protection.ended(2, "2025-08-08", null));

        assertThat(clock("K04", "2025-07-31"))
                .containsOnly("2025-05-08 due 2025-08-08 not-yet-due");
        assertThat(clock("K04", "2026-01-01"))
                .containsExactlyInAnyOrder(
                        "2025-05-08 due 2025-08-08 stopped",
                        "2025-05-08 due 2025-08-08 met 2025-08-08 met-on-time");
        assertThat(clock("K05", "2026-01-01")).isEmpty();
    }

    @Test
    void plans_held_for_another_authority_have_no_clock() {
        tell(child(), Protection.plan(1, "2025-05-08", null, true));

        assertThat(clock("K04", "2026-01-01")).isEmpty();
    }

    /** Scenario 2 of domain 4.4. */
    @Test
    void a_corrected_start_of_a_plan_is_judged_anew_now_and_stays_as_it_was_known_then() {
        ChildId child = child();
        today("2025-05-10");
        EventId start = tell(child, Protection.plan(1, "2025-05-03"));
        today("2025-08-05");
        tell(child, Protection.review(1, "2025-08-03"));
        today("2025-09-01");
        amend(child, start, Protection.plan(1, "2025-05-02"));

        assertThat(clock("K04", "2025-09-01"))
                .containsExactly("2025-05-02 due 2025-08-02 met 2025-08-03 met-late 1 over");
        assertThat(words(runs("K04", knownOn("2025-08-31"), "2025-08-31")))
                .containsExactly("2025-05-03 due 2025-08-03 met 2025-08-03 met-on-time");
        assertThat(words(runs("K04", knownOn("2025-08-04"), "2025-08-04")))
                .containsExactly("2025-05-03 due 2025-08-03 overdue 1 over");
    }

    @Test
    void a_voided_plan_has_no_clock_any_more() {
        ChildId child = child();
        EventId start = tell(child, Protection.plan(1, "2025-05-03"));
        tell(child, new FactVoided(start, CorrectionReason.WRONG_CHILD));

        assertThat(clock("K04", "2026-01-01")).isEmpty();
    }

    @Test
    void the_reviews_of_a_looked_after_child_are_due_one_after_the_other() {
        ChildId child = child();
        tell(child, Care.entry(1, "2025-12-19"));

        assertThat(clock("K18", "2026-01-21"))
                .containsExactly("2025-12-19 due 2026-01-21 not-yet-due");
        tell(child, Care.review("2026-01-22"));
        assertThat(clock("K18", "2026-06-30"))
                .containsExactly("2025-12-19 due 2026-01-21 met 2026-01-22 met-late 1 over");
        assertThat(clock("K19", "2026-06-30"))
                .containsExactly("2026-01-22 due 2026-04-22 overdue 69 over");
        tell(child, Care.review("2026-04-22"));
        assertThat(clock("K19", "2026-06-30"))
                .containsExactly("2026-01-22 due 2026-04-22 met 2026-04-22 met-on-time");
        assertThat(clock("K20", "2026-06-30"))
                .containsExactly("2026-04-22 due 2026-10-22 not-yet-due");
        tell(child, Care.review("2026-05-31"));
        assertThat(clock("K20", "2026-06-30"))
                .containsExactly(
                        "2026-04-22 due 2026-10-22 met 2026-05-31 met-on-time",
                        "2026-05-31 due 2026-11-30 not-yet-due");
    }

    @Test
    void early_help_is_assessed_in_thirty_working_days_and_reviewed_every_six_weeks() {
        ChildId child = child();
        tell(child, Help.started(1, "2026-03-30"));
        tell(child, Help.completed(1, "2026-05-15"));
        tell(child, Help.planned(1, "2026-05-15"));
        tell(child, Help.planned(1, "2026-05-20"));

        assertThat(clock("K14", "2026-06-30"))
                .as("without Good Friday, Easter Monday and 4 May")
                .containsExactly("2026-03-30 due 2026-05-14 met 2026-05-15 met-late 1 over");
        assertThat(clock("K15", "2026-06-27"))
                .containsExactly("2026-05-15 due 2026-06-26 overdue 1 over");
        tell(child, Help.reviewed(1, "2026-06-26"));
        assertThat(clock("K15", "2026-06-30"))
                .containsExactly(
                        "2026-05-15 due 2026-06-26 met 2026-06-26 met-on-time",
                        "2026-06-26 due 2026-08-07 not-yet-due");
        tell(child, Help.closed(1, "2026-06-29", EarlyHelpClosure.NEEDS_MET));
        assertThat(clock("K15", "2026-06-30"))
                .containsExactly(
                        "2026-05-15 due 2026-06-26 met 2026-06-26 met-on-time",
                        "2026-06-26 due 2026-08-07 stopped");
    }

    @Test
    void each_period_of_care_begins_with_a_first_review_of_its_own() {
        ChildId child = child();
        tell(child, Care.entry(1, "2025-01-06"));
        tell(child, Care.review("2025-02-03"));
        tell(child, Care.exit(1, "2025-03-03"));
        tell(child, Care.entry(2, "2026-06-01"));

        assertThat(clock("K18", "2026-06-30"))
                .containsExactly(
                        "2025-01-06 due 2025-02-03 met 2025-02-03 met-on-time",
                        "2026-06-01 due 2026-06-29 overdue 1 over");
        assertThat(clock("K19", "2026-06-30")).containsExactly("2025-02-03 due 2025-05-03 stopped");
    }

    /** Scenario 13 of domain 4.4. */
    @Test
    void clocks_stop_at_a_death_that_was_recorded_late() {
        ChildId child = child();
        today("2025-09-10");
        tell(child, Protection.plan(1, "2025-05-08"));
        assertThat(clock("K04", "2025-09-10"))
                .containsExactly("2025-05-08 due 2025-08-08 overdue 33 over");
        today("2025-09-20");
        tell(child, Protection.review(1, "2025-09-15"));
        LocalDate died = LocalDate.parse("2025-08-01");
        tell(child, new PersonDied(died));

        assertThat(clock("K04", "2025-09-20")).containsExactly("2025-05-08 due 2025-08-08 stopped");
        assertThat(clock("K05", "2025-09-20")).isEmpty();
        assertThat(clock("K04", "2025-07-31"))
                .containsExactly("2025-05-08 due 2025-08-08 not-yet-due");
        assertThat(words(runs("K04", knownOn("2025-09-10"), "2025-09-10")))
                .containsExactly("2025-05-08 due 2025-08-08 overdue 33 over");
    }

    /** Born on a 29 February, so that the eighteenth birthday is 28 February 2026 (domain 1.7). */
    @Test
    void clocks_of_what_is_for_children_stop_at_the_eighteenth_birthday() {
        ChildId child = child("2008-02-29");
        tell(child, Protection.plan(1, "2025-11-30"));
        tell(child, Protection.review(1, "2026-03-01"));
        tell(child, Protection.enquiry(1, "2026-02-20"));
        tell(child, Care.entry(1, "2026-02-20"));
        tell(child, Care.review("2026-03-02"));
        tell(child, Help.started(1, "2026-01-05"));
        ChildId reviewed = child("2008-02-29");
        tell(reviewed, Protection.plan(2, "2025-11-30"));
        tell(reviewed, Protection.review(2, "2026-02-28"));
        ChildId younger = child("2008-03-01");
        tell(younger, Care.entry(2, "2026-02-28"));

        assertThat(clock("K04", "2026-02-27"))
                .containsOnly("2025-11-30 due 2026-02-28 not-yet-due");
        assertThat(clock("K04", "2026-03-31"))
                .containsExactlyInAnyOrder(
                        "2025-11-30 due 2026-02-28 stopped",
                        "2025-11-30 due 2026-02-28 met 2026-02-28 met-on-time");
        assertThat(clock("K05", "2026-03-31")).isEmpty();
        assertThat(clock("K03", "2026-03-31")).containsExactly("2026-02-20 due 2026-03-13 stopped");
        assertThat(clock("K18", "2026-02-28"))
                .containsExactly(
                        "2026-02-20 due 2026-03-20 stopped",
                        "2026-02-28 due 2026-03-27 not-yet-due");
        assertThat(clock("K18", "2026-03-31"))
                .containsExactly(
                        "2026-02-20 due 2026-03-20 stopped", "2026-02-28 due 2026-03-27 stopped");
        assertThat(clock("K14", "2026-03-31"))
                .as("early help goes on")
                .containsExactly("2026-01-05 due 2026-02-16 overdue 43 over");
    }

    @Test
    void nothing_of_a_child_begins_on_the_eighteenth_birthday() {
        tell(child("2008-02-29"), Care.entry(1, "2026-02-28"));

        assertThat(clock("K18", "2026-03-31")).isEmpty();
    }

    @Test
    void a_limit_that_the_authority_set_judges_what_begins_from_its_day_on() {
        today("2026-04-01");
        tell(child(), Help.started(1, "2026-02-16"));
        tell(child(), Help.started(2, "2026-03-30"));
        today("2026-04-10");
        tell(limit(TimeLimit.EARLY_HELP_ASSESSMENT, "2026-03-01", 20));
        tell(limit(TimeLimit.EARLY_HELP_ASSESSMENT, "2026-05-01", 10));
        tell(limit(TimeLimit.EARLY_HELP_REVIEW, "2026-01-01", 1));

        assertThat(clock("K14", "2026-04-10"))
                .containsExactly(
                        "2026-02-16 due 2026-03-30 overdue 11 over",
                        "2026-03-30 due 2026-04-29 not-yet-due");
        assertThat(runs("K14", known(), "2026-04-10"))
                .extracting(ClockRun::limit)
                .containsExactly(30, 20);
        assertThat(words(runs("K14", knownOn("2026-04-09"), "2026-04-09")))
                .containsExactly(
                        "2026-02-16 due 2026-03-30 overdue 10 over",
                        "2026-03-30 due 2026-05-14 not-yet-due");
    }

    @Test
    void the_limit_that_was_said_last_of_a_day_counts_in_the_units_of_its_clock() {
        tell(child(), Protection.plan(1, "2025-11-30"));
        tell(limit(TimeLimit.FIRST_REVIEW_OF_A_CHILD_PROTECTION_PLAN, "2025-01-01", 1));
        tell(limit(TimeLimit.FIRST_REVIEW_OF_A_CHILD_PROTECTION_PLAN, "2025-01-01", 2));

        assertThat(clock("K04", "2026-01-30"))
                .containsExactly("2025-11-30 due 2026-01-30 not-yet-due");
    }

    @Test
    void an_end_at_eighteen_that_nobody_recorded_is_looked_into_within_five_working_days() {
        // The birthday is a Sunday: Monday 2 June is day 1, Friday 6 June day 5.
        ChildId ann = child("2007-06-01");
        tell(ann, Care.entry(1, "2024-12-01"));
        tell(ann, Protection.plan(1, "2024-12-01"));

        assertThat(clock("K40b", "2025-05-31")).isEmpty();
        assertThat(clock("K40a", "2025-06-06"))
                .containsExactly("2025-06-01 due 2025-06-06 not-yet-due");
        assertThat(clock("K40b", "2025-06-09"))
                .containsExactly("2025-06-01 due 2025-06-06 overdue 3 over");

        tell(ann, Protection.ended(1, "2025-06-01", null));
        tell(ann, Care.exit(1, "2025-06-01", ReasonEpisodeCeased.STAYS_WITH_CARERS));

        assertThat(clock("K40a", "2025-06-09")).isEmpty();
        assertThat(clock("K40b", "2025-06-09")).isEmpty();
    }

    @Test
    void every_clock_has_a_limit_that_can_be_set() {
        assertThat(TimeLimit.values())
                .extracting(limit -> limit.code() + " " + limit.label())
                .containsExactlyElementsOf(
                        CATALOGUE.all().stream()
                                .map(clock -> clock.code() + " " + clock.title())
                                .toList());
    }

    private static ClockLimitSet limit(TimeLimit clock, String from, int amount) {
        return new ClockLimitSet(clock, LocalDate.parse(from), amount, new Wording("our practice"));
    }

    @Test
    void a_bank_holiday_declared_later_moves_the_due_day_for_those_who_ask_after_it() {
        today("2025-04-14");
        tell(child(), Protection.enquiry(1, "2025-04-14"));
        today("2025-04-20");
        tell(
                new BankHolidayDeclared(
                        LocalDate.parse("2025-04-28"), new Wording("a day of thanks")));

        assertThat(clock("K03", "2025-04-20"))
                .containsExactly("2025-04-14 due 2025-05-09 not-yet-due");
        assertThat(words(runs("K03", knownOn("2025-04-15"), "2025-04-15")))
                .containsExactly("2025-04-14 due 2025-05-08 not-yet-due");
    }

    @Test
    void a_merged_child_has_one_set_of_clocks_under_the_survivor() {
        ChildId survivor = child();
        ChildId retired = child();
        tell(retired, Protection.plan(1, "2025-05-08"));
        tell(survivor, Protection.enquiry(1, "2025-04-14"));
        merge(retired, survivor);

        assertThat(runs("K04", known(), "2025-09-01"))
                .extracting(ClockRun::childId)
                .containsExactly(survivor.value());
    }

    @Test
    void what_is_due_next_for_a_child_is_only_what_the_reader_may_see() {
        today("2026-02-01");
        ChildId child = child();
        tell(child, Protection.plan(1, "2025-11-30"));
        tell(child, Care.entry(1, "2025-12-19"));
        tell(child(), Protection.plan(2, "2025-11-30"));
        ChildClocks next = new ChildClocks(CATALOGUE, clocks);

        assertThat(next.next(child.value(), known(), Set.of(Role.SOCIAL_WORKER)))
                .extracting(run -> run.clock() + " " + run.dueOn() + " " + run.state().word())
                .containsExactly("K18 2026-01-21 overdue", "K04 2026-02-28 not-yet-due");
        assertThat(next.next(child.value(), known(), Set.of(Role.SCHOOL))).isEmpty();
    }

    private List<String> clock(String code, String asAt) {
        return words(runs(code, known(), asAt));
    }

    private List<ClockRun> runs(String code, AsKnown known, String asAt) {
        return clocks.runs(
                new ClockQuestion(
                        CATALOGUE.all().stream()
                                .filter(clock -> clock.code().equals(code))
                                .toList(),
                        known,
                        LocalDate.parse(asAt),
                        EnumSet.allOf(ClockState.class),
                        Optional.empty(),
                        ClockQuestion.Narrowing.NONE,
                        false),
                0,
                100);
    }

    private static List<String> words(List<ClockRun> runs) {
        return runs.stream()
                .map(run ->
                        "%s due %s%s %s%s"
                                .formatted(
                                        run.fromOn(),
                                        run.dueOn(),
                                        run.metOn() == null ? "" : " met " + run.metOn(),
                                        run.state().word(),
                                        run.daysOver() == 0 ? "" : " " + run.daysOver() + " over"))
                .toList();
    }
}
