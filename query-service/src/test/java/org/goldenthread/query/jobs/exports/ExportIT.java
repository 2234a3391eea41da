package org.goldenthread.query.jobs.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.children.chronology.WholeHistory;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.jobs.lock.AdvisoryLock;
import org.goldenthread.query.jobs.lock.LongWork;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Exports of the history; an agency of its own for every test keeps the others' events out. */
@Tag("long")
@RunningQueryService
class ExportIT {

    private static final String EXPORTS = "/api/history/exports";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource source;
    @Autowired Exports exports;
    @Autowired Exporter exporter;
    @Autowired Pieces pieces;
    @Autowired WholeHistory history;
    @Autowired Knowledge knowledge;

    private final String agency = "agency-" + UUID.randomUUID();
    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final List<TestJournal.Kept> kept = new ArrayList<>();

    @BeforeEach
    void an_entry_to_care_is_amended_six_times() {
        kept.add(journal.keep(by(), ann, Care.entry(1, "2020-01-06")));
        for (int i = 0; i < 6; i++) {
            amend();
        }
        known();
    }

    @Test
    void it_holds_what_all_pages_hold_as_known_when_it_was_asked_for() throws Exception {
        JsonNode asked = ask("?agency=" + agency);
        long position = asked.path("position").asLong();
        String pages = allPages(position);
        amend();
        known();

        JsonNode done = completed(asked);

        byte[] file = file(done);
        assertThat(new String(file, UTF_8)).isEqualTo(pages);
        assertThat(pages.lines()).as("a heading and seven events").hasSize(8);
        assertThat(position).isGreaterThanOrEqualTo(kept.get(6).position());
        assertThat(done.path("events").asLong()).isEqualTo(7);
        assertThat(done.path("eventsWritten").asLong()).isEqualTo(7);
        assertThat(done.path("bytes").asLong()).isEqualTo(file.length);
        assertThat(done.path("sha256").asString()).isEqualTo(sha256(file));
        assertThat(done.path("filters").path("agency").asString()).isEqualTo(agency);
    }

    @Test
    void asked_again_as_known_then_it_has_the_same_digest() {
        JsonNode first = completed(ask("?agency=" + agency));
        amend();
        known();

        JsonNode later = completed(ask("?agency=" + agency));
        JsonNode again =
                completed(ask("?agency=%s&asKnown=%s".formatted(agency, first.path("position"))));

        assertThat(again.path("sha256")).isEqualTo(first.path("sha256"));
        assertThat(later.path("sha256")).isNotEqualTo(first.path("sha256"));
        assertThat(later.path("events").asLong()).isEqualTo(8);
    }

    @Test
    void one_that_was_interrupted_in_the_middle_is_taken_up_where_it_was_left() throws Exception {
        JsonNode asked;
        Exporter inPairs =
                new Exporter(
                        source,
                        exports,
                        pieces,
                        history,
                        knowledge,
                        new ExportProperties(2, Duration.ofDays(7), Duration.ofSeconds(10)));
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.EXPORT).orElseThrow()) {
            asked = ask("?agency=" + agency);
            UUID id = UUID.fromString(asked.path("id").asString());
            assertThat(asked.path("state").asString()).isEqualTo("queued");
            inPairs.step(id);
            inPairs.step(id);
            inPairs.step(id);
            assertThat(state(asked)).isEqualTo("running");
        }
        assertThat(state(asked)).isEqualTo("interrupted");
        assertThat(one(asked).path("eventsWritten").asLong()).isEqualTo(4);
        assertThat(auditor().open("/history/exports/" + asked.path("id").asString()))
                .bodyText()
                .contains("4 of 7 events written", "Interrupted", "Look again");
        assertThat(new Http(service, Role.AUDITOR).table(address(asked) + "/events.csv"))
                .hasStatus(404);

        exporter.wake();

        JsonNode done = completed(asked);
        assertThat(done.path("eventsWritten").asLong()).isEqualTo(7);
        assertThat(new String(file(done), UTF_8))
                .isEqualTo(allPages(done.path("position").asLong()));
    }

    @Test
    void those_that_wait_are_written_in_their_order() throws Exception {
        JsonNode first;
        JsonNode second;
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.EXPORT).orElseThrow()) {
            first = ask("?agency=" + agency);
            second = ask("?agency=" + agency + "&corrections=yes");
        }
        exporter.wake();

        assertThat(completed(second).path("events").asLong()).isEqualTo(6);
        assertThat(completed(first).path("events").asLong()).isEqualTo(7);
    }

    @Test
    void one_that_cannot_be_done_fails_and_the_next_is_done() throws Exception {
        JsonNode broken;
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.EXPORT).orElseThrow()) {
            broken = ask("?agency=" + agency);
            jdbc.sql("update records.export set position = 99999999 where id = ?::uuid")
                    .param(broken.path("id").asString())
                    .update();
        }
        JsonNode whole = completed(ask("?agency=" + agency));

        assertThat(whole.path("events").asLong()).isEqualTo(7);
        assertThat(state(broken)).isEqualTo("failed");
        assertThat(one(broken).path("failure").asString()).contains("could not be done");
        assertThat(new Http(service, Role.AUDITOR).table(address(broken) + "/events.csv"))
                .hasStatus(404);
    }

    @Test
    void it_is_kept_for_a_week_and_deleted_when_the_next_begins() {
        JsonNode old = completed(ask("?agency=" + agency));
        JsonNode young = completed(ask("?agency=" + agency));
        age(old, 8);
        age(young, 6);
        assertThat(state(old)).isEqualTo("completed");

        completed(ask("?agency=" + agency));

        assertThat(new Http(service, Role.AUDITOR).ask(address(old))).hasStatus(404);
        assertThat(state(young)).isEqualTo("completed");
        assertThat(
                        jdbc.sql("select count(*) from records.export_piece where export = ?::uuid")
                                .param(old.path("id").asString())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void one_without_events_is_a_table_without_lines() {
        JsonNode done = completed(ask("?agency=nobody-" + agency));

        assertThat(done.path("events").asLong()).isZero();
        assertThat(new String(file(done), UTF_8).lines()).hasSize(1);
    }

    @Test
    void a_rebuild_that_is_adopted_leaves_it_as_it_is() {
        JsonNode done = completed(ask("?agency=" + agency));
        Http administrator = new Http(service, Role.ADMINISTRATOR);
        String rebuild =
                Objects.requireNonNull(
                        administrator
                                .post("/api/rebuilds", "{\"adopt\": true}")
                                .getResponse()
                                .getHeader("Location"));
        await().atMost(LONGEST)
                .until(() -> Http.json(administrator.ask(rebuild)).path("adopted").asBoolean());

        assertThat(sha256(file(done))).isEqualTo(done.path("sha256").asString());
        assertThat(
                        completed(
                                        ask(
                                                "?agency=%s&asKnown=%s"
                                                        .formatted(agency, done.path("position"))))
                                .path("sha256"))
                .isEqualTo(done.path("sha256"));
    }

    @Test
    void a_person_asks_on_the_page_leaves_and_downloads_it_later() {
        assertThat(auditor().open("/history?agency=" + agency))
                .bodyText()
                .contains("Export these events", "name=\"agency\" value=\"" + agency + "\"");
        MvcTestResult asked = auditor().send("/history/exports", Map.of("agency", agency));
        assertThat(asked).hasStatus(303);
        String address = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        assertThat(auditor().open("/work-in-progress"))
                .bodyText()
                .contains("Exports of the history", address);

        await().atMost(LONGEST)
                .untilAsserted(() ->
                        assertThat(auditor().open(address))
                                .bodyText()
                                .contains(
                                        "Completed",
                                        "7 of 7 events written",
                                        address + "/events.csv",
                                        "Digest of the file")
                                .doesNotContain("Look again"));
        MvcTestResult file = auditor().open(address + "/events.csv");
        assertThat(file).hasStatusOk().bodyText().contains(kept.getLast().id().toString());
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment");
    }

    @Test
    void filters_that_are_none_are_refused_and_nothing_begins() {
        assertThat(new Http(service, Role.AUDITOR).post(EXPORTS + "?agency=\u0000")).hasStatus(400);
        assertThat(new Http(service, Role.AUDITOR).post(EXPORTS + "?from=soon")).hasStatus(400);
        assertThat(new Http(service, Role.AUDITOR).post(EXPORTS + "?order=by")).hasStatus(400);
        assertThat(new Http(service, Role.AUDITOR).post(EXPORTS + "?asKnown=99999999"))
                .hasStatus(400);
        assertThat(auditor().send("/history/exports", Map.of("to", "+999999999-12-31")))
                .hasStatus(400);
        assertThat(new Http(service, Role.AUDITOR).ask(EXPORTS + "/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(new Http(service, Role.AUDITOR).ask(EXPORTS + "/x")).hasStatus(400);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_goes_to_who_asked_for_it_to_auditors_and_to_administrators(Role role) {
        String id = completed(ask("?agency=" + agency)).path("id").asString();
        boolean sees = role == Role.AUDITOR || role == Role.ADMINISTRATOR;
        boolean asks = sees || role == Role.DATA_TEAM;
        Http somebody = new Http(service, role);

        assertThat(somebody.ask(EXPORTS + "/" + id)).hasStatus(sees ? 200 : 403);
        assertThat(somebody.table(EXPORTS + "/" + id + "/events.csv")).hasStatus(sees ? 200 : 403);
        assertThat(new SignedIn(service, role).open("/history/exports/" + id))
                .hasStatus(sees ? 200 : 403);
        assertThat(new SignedIn(service, role).open("/history/exports/" + id + "/events.csv"))
                .hasStatus(sees ? 200 : 403);
        MvcTestResult own = somebody.post(EXPORTS + "?agency=" + agency);
        assertThat(own).hasStatus(asks ? 202 : 403);
        MvcTestResult listed = somebody.ask(EXPORTS);
        assertThat(listed).hasStatus(asks ? 200 : 403);
        assertThat(somebody.table(EXPORTS)).hasStatus(asks ? 200 : 403);
        if (asks) {
            assertThat(somebody.ask(address(Http.json(own)))).hasStatusOk();
            assertThat(listed).bodyText().contains(Http.json(own).path("id").asString());
            assertThat(Http.json(listed).path("exports").valueStream())
                    .filteredOn(it -> it.path("id").asString().equals(id))
                    .hasSize(sees ? 1 : 0);
        }
    }

    private void amend() {
        kept.add(
                journal.keep(
                        by(),
                        ann,
                        new FactAmended(
                                kept.getFirst().id(),
                                Care.entry(1, "2020-01-07"),
                                CorrectionReason.WRONG_DETAIL)));
    }

    private Provenance by() {
        return new Provenance(
                "=somebody", "social-worker", agency, "web", "test", Provenance.Grade.RECORDED);
    }

    private void known() {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask("/api/history?limit=1&after=" + kept.getLast().position()))
                .hasStatusOk();
    }

    private JsonNode ask(String question) {
        MvcTestResult asked = new Http(service, Role.AUDITOR).post(EXPORTS + question);
        assertThat(asked).hasStatus(202);
        JsonNode told = Http.json(asked);
        assertThat(asked.getResponse().getHeader("Location")).isEqualTo(address(told));
        return told;
    }

    private JsonNode completed(JsonNode asked) {
        await().atMost(LONGEST).until(() -> state(asked).equals("completed"));
        return one(asked);
    }

    private JsonNode one(JsonNode asked) {
        MvcTestResult told = new Http(service, Role.AUDITOR).ask(address(asked));
        assertThat(told).hasStatusOk();
        return Http.json(told);
    }

    private String state(JsonNode asked) {
        return one(asked).path("state").asString();
    }

    private byte[] file(JsonNode done) {
        MvcTestResult file = new Http(service, Role.AUDITOR).table(address(done) + "/events.csv");
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    /** The tables of all pages of two events each, one after the other, with one heading. */
    private String allPages(long position) {
        StringBuilder all = new StringBuilder();
        String next = "";
        while (true) {
            String page =
                    "/api/history?limit=2&agency=%s&asKnown=%d%s".formatted(agency, position, next);
            String table =
                    new String(
                            new Http(service, Role.AUDITOR)
                                    .table(page)
                                    .getResponse()
                                    .getContentAsByteArray(),
                            UTF_8);
            all.append(all.isEmpty() ? table : table.replaceFirst("^[^\\n]*\\n", ""));
            JsonNode told = Http.json(new Http(service, Role.AUDITOR).ask(page));
            if (!told.has("next")) {
                return all.toString();
            }
            next = "&next=" + told.path("next").asString();
        }
    }

    private void age(JsonNode export, int days) {
        jdbc.sql(
                        """
                        update records.export set finished_at = finished_at - make_interval(days => ?)
                        where  id = ?::uuid
                        """)
                .param(days)
                .param(export.path("id").asString())
                .update();
    }

    private static String address(JsonNode export) {
        return EXPORTS + "/" + export.path("id").asString();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }
}
