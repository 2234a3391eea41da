package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The history of a child as a page. */
@RunningQueryService
class HistoryPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private TestJournal.Kept entry = new TestJournal.Kept(new EventId(new UUID(0, 0)), 0);
    private TestJournal.Kept amended = entry;

    @BeforeEach
    void ann_came_into_care_later_than_first_recorded() {
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2020, 5, 5)));
        entry = journal.keep(ann, Care.entry(1, "2025-06-01"));
        amended =
                journal.keep(
                        ann,
                        new FactAmended(
                                entry.id(),
                                Care.entry(1, "2025-07-01"),
                                CorrectionReason.WRONG_DETAIL));
        known(amended.position());
    }

    @Test
    void an_auditor_sees_who_told_what_and_what_it_changed_but_not_who_the_child_is() {
        MvcTestResult page = auditor().open(history(""));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "3 events",
                        "Care entry recorded",
                        "by somebody, social worker, Medway",
                        "So on 1 July 2025",
                        "Looked after added: 1 June 2025, still open",
                        "Looked after changed: 1 July 2025, still open")
                .doesNotContain("Planted", "2020-05-05", "5 May 2020");
    }

    @Test
    void a_correction_and_what_it_corrects_lead_to_each_other() {
        assertThat(auditor().open(history("")))
                .bodyText()
                .contains(
                        "id=\"event-" + entry.id() + "\"",
                        "id=\"event-" + amended.id() + "\"",
                        "href=\"#event-" + entry.id() + "\"",
                        "href=\"#event-" + amended.id() + "\"",
                        "wrong detail");
        assertThat(auditor().open(history("?corrections=yes")))
                .bodyText()
                .contains("1 event", "href=\"/events/" + entry.id() + "\"")
                .doesNotContain("id=\"event-" + entry.id() + "\"");
    }

    @Test
    void shows_what_the_filters_let_through_and_says_which_days_are_none() {
        assertThat(auditor().open(history("?type=care-entry-recorded&agency=medway&who=somebody")))
                .bodyText()
                .contains("1 event<", "value=\"care-entry-recorded\" selected");
        assertThat(auditor().open(history("?agency=&from=2001-01-01&to=2001-01-31")))
                .bodyText()
                .contains("0 events");
        assertThat(auditor().open(history("?from=soon")))
                .hasStatus(400)
                .bodyText()
                .contains("href=\"#from\"", "value=\"soon\"", "3 events");
    }

    @Test
    void an_event_leads_to_its_place_in_the_history() {
        MvcTestResult found = auditor().open("/events/" + entry.id());

        assertThat(found).hasStatus(302);
        assertThat(found.getResponse().getHeader("Location"))
                .isEqualTo(
                        "/children/%s/history?event=%s#event-%s"
                                .formatted(ann, entry.id(), entry.id()));
        assertThat(auditor().open(history("?event=" + entry.id())))
                .bodyText()
                .contains("The event you asked for");
        assertThat(auditor().open("/events/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void an_event_about_no_child_has_a_page_of_its_own() {
        LocalDate day = LocalDate.of(2049, 5, 5);
        TestJournal.Kept declared =
                journal.keep(new BankHolidayDeclared(day, new Wording("as told")));
        known(journal.keep(new BankHolidayWithdrawn(day, new Wording("as told"))).position());

        assertThat(auditor().open("/events/" + declared.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Bank holiday declared", "somebody, social worker, Medway");
    }

    @Test
    void many_events_stand_on_several_pages() {
        for (int i = 0; i < 50; i++) {
            amended =
                    journal.keep(
                            ann,
                            new FactAmended(
                                    entry.id(),
                                    Care.entry(1, "2025-07-" + (10 + i % 20)),
                                    CorrectionReason.WRONG_DETAIL));
        }
        known(amended.position());

        assertThat(auditor().open(history("")))
                .bodyText()
                .contains("53 events, page 1 of 2", "page=2", "Later events");
        assertThat(auditor().open(history("?event=" + amended.id())))
                .bodyText()
                .contains("page 2 of 2", "id=\"event-" + amended.id(), "Earlier events");
    }

    @Test
    void the_history_can_be_had_as_a_table() {
        MvcTestResult table = auditor().open(history(".csv?type=fact-amended"));

        assertThat(table).hasStatusOk().bodyText().contains("position,eventId", "fact-amended");
        assertThat(table).bodyText().doesNotContain("care-entry-recorded,");
        assertThat(table.getResponse().getHeader("Content-Disposition")).contains("attachment");
    }

    @Test
    void a_school_sees_no_history() {
        SignedIn school = new SignedIn(service, Role.SCHOOL);

        assertThat(school.open(history(""))).hasStatus(403);
        assertThat(school.open(history(".csv"))).hasStatus(403);
        assertThat(school.open("/events/" + entry.id())).hasStatus(403);
        assertThat(auditor().open("/children/" + UUID.randomUUID() + "/history")).hasStatus(404);
    }

    private String history(String rest) {
        return "/children/" + ann + "/history" + rest;
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }

    private void known(long position) {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask("/api/children/%s/history?after=%d".formatted(ann, position)))
                .hasStatusOk();
    }
}
