package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.earlyhelp.LeadPractitionerChanged;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.StandInCorrections;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.TestJournal.Kept;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Help;
import org.goldenthread.query.figures.indicators.Need;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A child as a page, for people who have signed in. */
@RunningQueryService
class ChildPagesIT {

    private static final LocalDate BORN = LocalDate.of(2017, 7, 7);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private long last;

    @BeforeEach
    void ann_is_registered() {
        last = journal.keep(child, Registered.child(child, "Ann", BORN)).position();
    }

    @Test
    void a_social_worker_sees_where_a_child_stands_who_helps_and_what_happened_in_words() {
        journal.keep(child, Help.started(1, "2020-03-02"));
        journal.keep(
                child,
                new LeadPractitionerChanged(
                        Help.started(1, "2020-03-02").earlyHelp(),
                        LocalDate.of(2020, 9, 1),
                        Agency.HEALTH_VISITING,
                        PractitionerRole.HEALTH_VISITOR));
        Kept entry = journal.keep(child, Care.entry(1, "2021-02-01"));
        last = entry.position();
        StandInCorrections.allow(child, entry.id());

        MvcTestResult page = open(Role.SOCIAL_WORKER, "");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "Ann Planted</h1>",
                        "Born 7 July 2017, aged",
                        "Female",
                        "Current status",
                        "Reason: ",
                        "<td class=\"govuk-table__cell\">1 February 2021</td>",
                        "Who is helping",
                        "Health visitor",
                        "Health visiting",
                        "1 September 2020",
                        "Leads early help",
                        "Leads social care",
                        "1 February 2021, still open",
                        "Lead practitioner changed",
                        "Legal status</dt> <dd>Full care order",
                        "/facts/" + entry.id() + "/correct",
                        "This was wrong",
                        "/log\"",
                        "/history\"",
                        "/then\"")
                .doesNotContain("C2<", "health-visiting");
    }

    @Test
    void only_what_the_reader_may_correct_is_said_to_be_correctable() {
        Kept started = journal.keep(child, Help.started(1, "2020-03-02"));
        Kept entry = journal.keep(child, Care.entry(1, "2021-02-01"));
        last = entry.position();
        StandInCorrections.allow(child, started.id());

        assertThat(open(Role.SOCIAL_WORKER, ""))
                .bodyText()
                .contains("/facts/" + started.id() + "/correct")
                .doesNotContain("/facts/" + entry.id() + "/correct");
    }

    @Test
    void each_clock_that_runs_is_due_next() {
        last = journal.keep(child, Need.referred(1, "2021-02-01")).position();

        assertThat(open(Role.SOCIAL_WORKER, "")).bodyText().contains("Next due", "Overdue by ");
        assertThat(open(Role.SCHOOL, "")).bodyText().contains("Nothing is due in early help.");
    }

    @Test
    void a_school_sees_what_it_may_and_an_auditor_no_name() {
        journal.keep(child, Help.started(1, "2020-03-02"));
        last = journal.keep(child, Care.entry(1, "2021-02-01")).position();

        assertThat(open(Role.SCHOOL, ""))
                .bodyText()
                .contains("Ann Planted", "Early help", "Record an event")
                .doesNotContain(
                        "Full care order", "Leads social care", "1 February 2021", "/history\"");
        assertThat(open(Role.AUDITOR, ""))
                .bodyText()
                .contains("A child</h1>", "Full care order", "/history\"")
                .doesNotContain(
                        "Ann", "Planted", "7 July 2017", "Record an event", "This was wrong");
        assertThat(new SignedIn(service, Role.PERFORMANCE_OFFICER).open("/children/" + child))
                .hasStatus(403);
    }

    @Test
    void what_was_corrected_or_taken_back_is_marked() {
        Kept entry = journal.keep(child, Care.entry(1, "2021-02-01"));
        journal.keep(
                child,
                new FactAmended(
                        entry.id(), Care.entry(1, "2021-02-03"), CorrectionReason.WRONG_DETAIL));
        Kept review = journal.keep(child, Care.review("2021-03-04"));
        last =
                journal.keep(child, new FactVoided(review.id(), CorrectionReason.WRONG_CHILD))
                        .position();

        assertThat(open(Role.MANAGER, ""))
                .bodyText()
                .contains(
                        "Corrected</strong>",
                        "3 February 2021",
                        "Entered in error</strong>",
                        "4 March 2021")
                .doesNotContain("facts/" + review.id() + "/correct");
    }

    @Test
    void brothers_sisters_and_parents_are_named_and_lead_on() {
        ChildId ben = new ChildId(UUID.randomUUID());
        journal.keep(ben, Registered.child(ben, "Ben", LocalDate.of(2019, 1, 2)));
        journal.keep(child, new SiblingsLinked(ben, LocalDate.of(2024, 1, 1)));
        PersonId mother = new PersonId(UUID.randomUUID());
        last =
                journal.keep(
                                child,
                                new ParentLinked(
                                        mother,
                                        ParentKind.BIRTH_MOTHER,
                                        LocalDate.of(2024, 1, 1),
                                        Sealed.of(
                                                mother.value(), new PersonName("Cleo", "Planted")),
                                        null))
                        .position();

        assertThat(open(Role.HUB_WORKER, ""))
                .bodyText()
                .contains(
                        "<a class=\"govuk-link\" href=\"/children/" + ben + "\">Ben Planted, Born",
                        "Cleo Planted");
    }

    @Test
    void an_old_id_leads_to_the_survivor_and_says_so() {
        ChildId twin = new ChildId(UUID.randomUUID());
        journal.keep(twin, Registered.child(twin, "Anne", BORN));
        journal.keep(twin, new MergeProposed(child, MergeReason.REGISTERED_TWICE));
        journal.keep(twin, new MergedInto(child));
        last = journal.keep(child, new DuplicateAbsorbed(twin)).position();

        MvcTestResult page =
                new SignedIn(service, Role.HUB_WORKER)
                        .open("/children/%s?after=%d".formatted(twin, last));

        assertThat(page).bodyText().contains("Ann Planted</h1>", "records were merged");
    }

    @Test
    void a_child_without_help_one_not_yet_born_and_one_who_died_are_told_plainly() {
        assertThat(open(Role.HUB_WORKER, ""))
                .bodyText()
                .contains(
                        "No early help is on record.",
                        "Nobody is on record as helping with early help.",
                        "Nothing is due in early help.");
        assertThat(open(Role.SOCIAL_WORKER, ""))
                .bodyText()
                .contains(
                        "No help is on record.",
                        "Nobody is on record as helping.",
                        "Nothing is due.");

        ChildId unborn = new ChildId(UUID.randomUUID());
        last =
                journal.keep(
                                unborn,
                                new ChildRegistered(
                                        LocalDate.of(2026, 1, 5),
                                        Sex.UNKNOWN,
                                        null,
                                        null,
                                        Sealed.of(unborn.value(), LocalDate.of(2027, 1, 31)),
                                        null,
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                        .position();
        assertThat(
                        new SignedIn(service, Role.HUB_WORKER)
                                .open("/children/%s?after=%d".formatted(unborn, last)))
                .bodyText()
                .contains("Name not on file</h1>", "Not born yet, expected 31 January 2027");

        last = journal.keep(child, new PersonDied(LocalDate.of(2026, 2, 3))).position();
        assertThat(open(Role.HUB_WORKER, "")).bodyText().contains("died 3 February 2026");
    }

    @Test
    void hostile_names_are_text_and_the_page_says_that_it_holds_what_was_recorded() {
        ChildId hostile = new ChildId(UUID.randomUUID());
        last =
                journal.keep(hostile, Registered.child(hostile, "<img src=x onerror=x>", BORN))
                        .position();

        assertThat(
                        new SignedIn(service, Role.MANAGER)
                                .open("/children/%s?after=%d".formatted(hostile, last)))
                .bodyText()
                .contains("&lt;img src=x", "What you recorded is part of this page.")
                .doesNotContain("<img");
        assertThat(new SignedIn(service, Role.MANAGER).open("/children/" + hostile))
                .bodyText()
                .doesNotContain("What you recorded");
    }

    @Test
    void the_past_is_shown_as_it_was_known_and_nothing_is_recorded_into_it() {
        long before = last;
        last = journal.keep(child, Care.entry(1, "2021-02-01")).position();
        open(Role.MANAGER, "");

        assertThat(
                        new SignedIn(service, Role.MANAGER)
                                .open("/children/%s?asKnown=%d".formatted(child, before)))
                .bodyText()
                .contains(
                        "This is what was known on",
                        "See what is known now",
                        "No help is on record.")
                .doesNotContain("Record an event", "This was wrong");
        assertThat(new SignedIn(service, Role.MANAGER).open("/children/" + child + "?asKnown=soon"))
                .hasStatus(400);
        assertThat(new SignedIn(service, Role.MANAGER).open("/children/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    /** The entry was of 1 February, then said to be of 9 March, which was wrong. */
    @Test
    void a_fact_that_is_so_again_is_marked_and_the_history_says_which_correction_was_taken_back() {
        Kept entry = journal.keep(child, Care.entry(1, "2021-02-01"));
        Kept wrong =
                journal.keep(
                        child,
                        new FactAmended(
                                entry.id(),
                                Care.entry(1, "2021-03-09"),
                                CorrectionReason.WRONG_DETAIL));
        last = wrong.position();
        assertThat(open(Role.SOCIAL_WORKER, ""))
                .bodyText()
                .contains("9 March 2021", ">Corrected</strong>")
                .doesNotContain("So again");

        last =
                journal.keep(child, new AmendmentWithdrawn(wrong.id(), CorrectionReason.DUPLICATE))
                        .position();

        assertThat(open(Role.SOCIAL_WORKER, ""))
                .bodyText()
                .contains("1 February 2021", "So again: a correction was taken back")
                .doesNotContain("9 March 2021", ">Corrected</strong>");
        assertThat(
                        new SignedIn(service, Role.MANAGER)
                                .open("/children/%s/history".formatted(child)))
                .bodyText()
                .contains(
                        ">So again</strong> since a correction was taken back:",
                        ">Entered in error</strong> as said by",
                        "that takes back one alone")
                .doesNotContain(">Corrected since</strong>");
    }

    private MvcTestResult open(Role role, String more) {
        return new SignedIn(service, role)
                .open("/children/%s?after=%d%s".formatted(child, last, more));
    }
}
