package org.goldenthread.query.worklists.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** My work as a page; everything in it happened in 1993, on days of this test alone. */
@RunningQueryService
class WorkPagesIT {

    private static final String TEAMS_WORK = "/my-work?whose=team&clock=K04&asAt=1993-04-05&after=";
    private static final String TEAMS_LIST =
            "/my-work/overdue?whose=team&clock=K04&asAt=1993-04-05&after=";

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private long position;

    @BeforeEach
    void ann_has_a_protection_plan_and_comes_into_care() {
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(1990, 5, 5)));
        journal.keep(ann, Protection.plan(1, "1993-01-04"));
        position = journal.keep(ann, Care.entry(1, "1993-03-08")).position();
    }

    /** Before anything else that the tests of this service record. */
    @Test
    void what_is_overdue_comes_first_then_what_is_due_soon_each_with_its_child_and_its_form() {
        ChildId ben = new ChildId(UUID.randomUUID());
        ChildId cleo = new ChildId(UUID.randomUUID());
        journal.keep(ben, Registered.child(ben, "Ben", LocalDate.of(1988, 5, 5)));
        journal.keep(ben, Protection.plan(2, "1990-01-03"));
        journal.keep(cleo, Registered.child(cleo, "Cleo", LocalDate.of(1988, 5, 5)));
        position = journal.keep(cleo, Protection.plan(3, "1990-01-04")).position();

        MvcTestResult page =
                open(
                        Role.MANAGER,
                        "/my-work?whose=all&clock=K04&asAt=1990-04-04&after=" + position);

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "Ben Planted",
                        "/children/" + ben.value(),
                        "/children/" + ben.value() + "/log",
                        "First review of a child protection plan",
                        "3 April 1990",
                        "1 day over",
                        "Cleo Planted",
                        "due today");
        assertThat(text(page).indexOf("1 day over")).isLessThan(text(page).indexOf("due today"));
    }

    @Test
    void a_child_is_called_as_is_known_now_though_its_plan_was_recorded_under_another_id() {
        ChildId dora = new ChildId(UUID.randomUUID());
        ChildId twice = new ChildId(UUID.randomUUID());
        EventId misheard =
                journal.keep(dora, Registered.child(dora, "Dara", LocalDate.of(1985, 5, 5))).id();
        EventId never = journal.keep(dora, Protection.plan(4, "1987-01-05")).id();
        journal.keep(dora, new FactVoided(never, CorrectionReason.NEVER_HAPPENED));
        journal.keep(
                dora,
                new FactAmended(
                        misheard,
                        Registered.child(dora, "Dora", LocalDate.of(1985, 5, 5)),
                        CorrectionReason.WRONG_DETAIL));
        journal.keep(twice, Registered.child(twice, "Dorothy", LocalDate.of(1985, 5, 5)));
        journal.keep(twice, Protection.plan(5, "1988-01-04"));
        journal.keep(twice, new MergeProposed(dora, MergeReason.REGISTERED_TWICE));
        journal.keep(twice, new MergedInto(dora));
        position = journal.keep(dora, new DuplicateAbsorbed(twice)).position();

        assertThat(
                        open(
                                Role.MANAGER,
                                "/my-work?whose=all&clock=K04&asAt=1988-04-05&after=" + position))
                .bodyText()
                .contains("Dora Planted", "/children/" + dora.value(), "1 day over")
                .doesNotContain("Dara", "Dorothy", twice.value().toString());
    }

    @Test
    void what_was_recorded_by_others_is_not_mine_but_the_list_says_so_in_words() {
        MvcTestResult page = open(Role.MANAGER, "/my-work?asAt=1993-04-05&after=" + position);

        assertThat(page)
                .bodyText()
                .contains("Nothing is overdue, and nothing is due within 10 working days.")
                .doesNotContain("Ann Planted");
    }

    @Test
    void everybodys_work_is_for_those_who_oversee_it() {
        assertThat(open(Role.SOCIAL_WORKER, "/my-work?whose=all&asAt=1993-04-05"))
                .bodyText()
                .doesNotContain("Everybody", "Ann Planted");
        assertThat(open(Role.SCHOOL, "/my-work?whose=team&asAt=1993-04-05"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("protection plan");
        assertThat(open(Role.PERFORMANCE_OFFICER, "/my-work")).hasStatus(403);
    }

    @Test
    void the_work_of_my_team_is_what_its_members_recorded_and_the_page_says_who_they_are() {
        position = journal.keep(team("North (1993)", "manager", "somebody")).position();
        long alone = position;

        assertThat(open(Role.MANAGER, TEAMS_WORK + position))
                .bodyText()
                .contains("Your team: North (1993), 2 people.", "Ann Planted");
        assertThat(open(Role.MANAGER, TEAMS_LIST + position))
                .bodyText()
                .contains("Your team: North (1993), 2 people.", "Ann Planted");
        journal.keep(team("North (1993)", "somebody"));
        position = journal.keep(team("South (1993)", "manager")).position();
        assertThat(open(Role.MANAGER, TEAMS_WORK + position))
                .bodyText()
                .contains("Your team: South (1993), 1 person.")
                .doesNotContain("Ann Planted");
        assertThat(open(Role.MANAGER, TEAMS_WORK + position + "&asKnown=" + alone))
                .bodyText()
                .contains("Your team: North (1993), 2 people.", "Ann Planted");
        position = journal.keep(team("North (1993)", "manager", "somebody")).position();
        assertThat(open(Role.MANAGER, TEAMS_LIST + position))
                .bodyText()
                .contains(
                        "Your teams: North (1993), 2 people; South (1993), 1 person.",
                        "Ann Planted");

        journal.keep(team("North (1993)"));
        position = journal.keep(team("South (1993)")).position();
        assertThat(open(Role.MANAGER, TEAMS_LIST + position))
                .bodyText()
                .contains("You are in no team yet: this is the work of your agency.")
                .doesNotContain("Your team", "Ann Planted");
        assertThat(open(Role.MANAGER, "/my-work?whose=mine&asAt=1993-04-05"))
                .bodyText()
                .doesNotContain("Your team", "in no team");
    }

    private static TeamSet team(String name, String... members) {
        return new TeamSet(
                new TeamName(name),
                new CodeWord("council"),
                Stream.of(members).map(Worker::new).toList(),
                null);
    }

    @Test
    void a_list_can_be_narrowed_to_one_clock_and_taken_away_as_a_table() {
        String choice = "?whose=all&clock=K04&asAt=1993-04-05&after=" + position;

        assertThat(open(Role.MANAGER, "/my-work/overdue" + choice))
                .bodyText()
                .contains("Ann Planted", "1 day over")
                .doesNotContain("<td class=\"govuk-table__cell\">First review of a looked-after");
        MvcTestResult table = open(Role.MANAGER, "/my-work/overdue/table" + choice);
        assertThat(table).hasStatusOk().bodyText().contains("K04,", ann.value().toString());
        assertThat(table.getResponse().getHeader("Content-Disposition")).contains("overdue.csv");
        assertThat(open(Role.MANAGER, "/my-work/colours")).hasStatus(404);
    }

    private MvcTestResult open(Role role, String address) {
        new Http(service, Role.MANAGER).ask("/api/work-lists?after=" + position);
        return new SignedIn(service, role).open(address);
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
