package org.goldenthread.query.jobs.backfills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.backfills.BackfillApproved;
import org.goldenthread.pathway.backfills.BackfillDeclared;
import org.goldenthread.pathway.backfills.BackfillEnded;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@RunningQueryService
class BackfillEndpointIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;

    private final BackfillId backfill = new BackfillId(UUID.randomUUID());
    private final ChildId child = new ChildId(UUID.randomUUID());
    private final Instant from = Instant.now().minus(Duration.ofDays(1));
    private long last;

    /** Else what another test tells of the past would be this one's. */
    @AfterEach
    void it_ends() {
        said("ann", "data-team", new BackfillEnded(backfill));
    }

    /**
     * Two of the past are told while it runs; one before it is approved and one after its end are
     * none of its, nor is what a colleague records and what a return brings meanwhile.
     */
    @Test
    void a_backfill_says_who_took_each_step_and_how_many_events_it_brought() {
        declared("The old system");
        past("2025-06-02");
        assertThat(shown().path("stage").asString()).isEqualTo("declared");
        assertThat(shown().path("facts").asInt()).isZero();
        said("ben", "manager", new BackfillApproved(backfill));
        past("2025-06-03");
        past("2025-06-04");
        journal.keep(
                told("sol", "social-worker", Provenance.Grade.RECORDED),
                child,
                Care.review("2025-06-05"));
        journal.keep(
                told("dara", "data-team", Provenance.Grade.IMPORTED),
                child,
                Care.review("2025-06-06"));
        assertThat(shown().path("stage").asString()).isEqualTo("approved");
        said("ann", "data-team", new BackfillEnded(backfill));
        past("2025-06-07");

        JsonNode one = shown();

        assertThat(one.path("stage").asString()).isEqualTo("ended");
        assertThat(one.path("facts").asInt()).isEqualTo(2);
        assertThat(one.path("source").asString()).isEqualTo("The old system");
        assertThat(one.path("authority").asString()).isEqualTo("887");
        assertThat(one.path("steps").findValuesAsString("type"))
                .containsExactly("backfill-declared", "backfill-approved", "backfill-ended");
        assertThat(one.path("steps").findValuesAsString("who"))
                .containsExactly("ann", "ben", "ann");
    }

    @Test
    void what_was_known_before_its_approval_shows_it_waiting() {
        long declared = declared("The old system");
        said("ben", "manager", new BackfillApproved(backfill));

        assertThat(
                        found(ask("/api/backfills?limit=1000&asKnown=" + declared))
                                .path("stage")
                                .asString())
                .isEqualTo("declared");
    }

    @Test
    void the_page_calls_people_by_name_and_the_history_leads_to_it()
            throws UnsupportedEncodingException {
        jdbc.sql(
                        "insert into reference.staff (subject, name) values ('ben.b', 'Ben Boss') on conflict do nothing")
                .update();
        String source = "The system of " + backfill.toString().substring(0, 8);
        declared(source);
        said("ben.b", "manager", new BackfillApproved(backfill));
        shown();
        SignedIn auditor = new SignedIn(service, Role.AUDITOR);

        String page = auditor.open("/backfills").getResponse().getContentAsString();
        String history =
                auditor.open("/history?type=backfill-approved").getResponse().getContentAsString();

        assertThat(page.substring(page.indexOf(source)))
                .contains("Running", "Moved from it", "by Ben Boss, manager, Council");
        assertThat(history)
                .contains("/backfills#event-", "A backfill", "Ben Boss, manager, Council");
        String event =
                found(ask("/api/backfills?limit=1000"))
                        .path("steps")
                        .path(1)
                        .path("eventId")
                        .asString();
        assertThat(page).contains("id=\"event-" + event + "\"");
        assertThat(auditor.open("/events/" + event))
                .hasStatus(302)
                .headers()
                .hasValue("Location", "/backfills#event-" + event);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_reads_all_of_the_history_sees_them(Role role) {
        boolean may = List.of(Role.AUDITOR, Role.DATA_TEAM, Role.ADMINISTRATOR).contains(role);

        assertThat(new Http(service, role).ask("/api/backfills")).hasStatus(may ? 200 : 403);
        assertThat(new SignedIn(service, role).open("/backfills")).hasStatus(may ? 200 : 403);
    }

    @Test
    void the_table_has_a_line_for_each() throws UnsupportedEncodingException {
        declared("The old system");
        shown();

        assertThat(
                        new Http(service, Role.AUDITOR)
                                .table("/api/backfills?limit=1000")
                                .getResponse()
                                .getContentAsString()
                                .lines())
                .startsWith("backfillId,stage,authority,source,reason,from,to,facts,who")
                .anyMatch(line ->
                        line.startsWith(backfill + ",declared,887,The old system,Moved from it,"));
    }

    private long declared(String source) {
        return said(
                "ann",
                "data-team",
                new BackfillDeclared(
                        backfill,
                        new LocalAuthority("887"),
                        new Wording(source),
                        from,
                        from.plus(Duration.ofDays(2)),
                        new Wording("Moved from it")));
    }

    private long said(String who, String role, BackfillEvent event) {
        last = journal.keep(told(who, role, Provenance.Grade.RECORDED), event).position();
        return last;
    }

    private void past(String reviewedOn) {
        last =
                journal.keepOf(
                                Instant.now().minusSeconds(1),
                                told("dara", "data-team", Provenance.Grade.IMPORTED),
                                child,
                                Care.review(reviewedOn))
                        .position();
    }

    private static Provenance told(String who, String role, Provenance.Grade grade) {
        return new Provenance(who, role, "council", "http", "test", grade);
    }

    private JsonNode shown() {
        return found(ask("/api/backfills?limit=1000&after=" + last));
    }

    private JsonNode found(JsonNode list) {
        return list.path("backfills")
                .valueStream()
                .filter(one -> one.path("backfillId").asString().equals(backfill.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ask(String question) {
        return Http.json(new Http(service, Role.AUDITOR).ask(question));
    }
}
