package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.goldenthread.query.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The time machine of a figure; on its day, in 1987, nobody else of these tests is in care. */
@RunningQueryService
class ThenFigurePagesIT {

    private static final String THEN = "/figures/LA-01/then?asAt=1987-03-31";

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId ben = new ChildId(UUID.randomUUID());
    private TestJournal.Kept annEntered = new TestJournal.Kept(new EventId(new UUID(0, 0)), 0);
    private TestJournal.Kept benEntered = annEntered;
    private TestJournal.Kept annVoided = annEntered;

    @BeforeEach
    void ann_and_ben_come_into_care_and_one_is_taken_back() {
        annEntered = journal.keep(ann, Care.entry(1, "1987-02-01"));
        benEntered = journal.keep(ben, Care.entry(2, "1987-03-01"));
        annVoided =
                journal.keep(ann, new FactVoided(annEntered.id(), CorrectionReason.WRONG_CHILD));
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask(
                                        "/api/indicators/LA-01?asAt=1987-03-31&after="
                                                + annVoided.position()))
                .hasStatusOk();
    }

    @Test
    void steps_through_the_events_that_moved_a_figure_and_says_whose_case_it_was() {
        String before = figure(benEntered.position() - 1);
        String after = figure(benEntered.position());

        MvcTestResult page = auditor().open(THEN + "&at=" + benEntered.position());

        assertThat(page).hasStatusOk();
        assertThat(Words.of(page))
                .contains(
                        "Care entry recorded",
                        "by somebody, social worker, Medway",
                        "The figure was " + before + " before, and " + after + " after.",
                        "Child " + ben.toString().substring(0, 8) + " Numerator + 1 added Late");
        assertThat(page)
                .bodyText()
                .contains(
                        "href=\"/events/" + benEntered.id(),
                        "href=\"/children/" + ben + "/history",
                        "All steps",
                        "type=\"range\"",
                        "name=\"asAt\" value=\"1987-03-31\"")
                .as("who came and went again moved nothing in the end")
                .doesNotContain(ann.toString());
    }

    @Test
    void begins_with_the_journal_and_a_number_leads_to_the_address_of_a_step() {
        assertThat(auditor().open(THEN + "&at=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Step 1 of", "As known at the beginning", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        MvcTestResult moved = auditor().open(THEN + "&step=1");

        assertThat(moved).hasStatus(302);
        assertThat(moved.getResponse().getHeader("Location")).isEqualTo(THEN + "&at=1");
    }

    @Test
    void days_of_knowledge_that_are_none_are_refused_and_today_is_now() {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();

        assertThat(auditor().open(THEN + "&knownTo=soon")).hasStatus(400);
        assertThat(auditor().open(THEN + "&knownFrom=2001-01-01")).hasStatus(400);
        assertThat(auditor().open("/figures/LA-01/then")).hasStatusOk();
        assertThat(auditor().open(THEN + "&knownTo=" + today))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/events/" + benEntered.id());
    }

    @Test
    void who_may_not_see_cases_steps_through_no_figure() {
        assertThat(new SignedIn(service, Role.HUB_WORKER).open(THEN)).hasStatus(403);
        assertThat(new SignedIn(service, Role.SCHOOL).open(THEN)).hasStatus(403);
        assertThat(auditor().open("/figures/XX-99/then")).hasStatus(404);
    }

    private String figure(long position) {
        return Http.json(
                        new Http(service, Role.AUDITOR)
                                .ask("/api/indicators/LA-01?asAt=1987-03-31&asKnown=" + position))
                .path("value")
                .asString();
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }
}
