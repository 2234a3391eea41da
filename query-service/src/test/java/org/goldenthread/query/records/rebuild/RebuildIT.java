package org.goldenthread.query.records.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.FailingVault;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.jobs.lock.AdvisoryLock;
import org.goldenthread.query.jobs.lock.LongWork;
import org.goldenthread.query.records.Histories;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The journal told once more, beside what was written as it came. */
@Tag("long")
@RunningQueryService
class RebuildIT {

    private static final String REBUILDS = "/api/rebuilds";
    private static final String ADOPT = "{\"adopt\": true}";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final LocalDate BORN = LocalDate.of(2020, 5, 5);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired FailingVault vault;
    @Autowired JdbcClient jdbc;
    @Autowired Outdated outdated;
    @Autowired DataSource source;

    @AfterEach
    void mend() {
        vault.mend();
    }

    @Test
    void what_was_written_as_it_came_is_what_the_journal_tells_at_once() {
        tellHistories(1, 12);
        journal.keep(new PopulationEstimated(1999, 64_000, new Wording("first estimate")));
        journal.keep(new PopulationEstimated(1999, 64_500, new Wording("revised")));
        journal.keep(team("ann", "ben", "cleo"));
        journal.keep(team("ben", "cleo"));
        journal.keep(team());
        journal.keep(team("dan"));

        JsonNode done = rebuild("");

        assertThat(done.path("state").asString()).isEqualTo("completed");
        assertThat(differing(done)).isEmpty();
        assertThat(done.path("equal").asBoolean()).isTrue();
        assertThat(done.path("eventsRead").asLong())
                .isEqualTo(done.path("events").asLong())
                .isEqualTo(done.path("position").asLong())
                .isPositive();
        assertThat(rows(done, "records.entry")).isEqualTo(done.path("position").asLong());
        assertThat(rows(done, "records.care_episode")).isPositive();
        assertThat(rows(done, "records.merge")).isPositive();
        assertThat(rows(done, "reference.population")).isGreaterThanOrEqualTo(4);
        assertThat(rows(done, "reference.team")).isGreaterThanOrEqualTo(6);
    }

    private static TeamSet team(String... members) {
        return new TeamSet(
                new TeamName("Told again"),
                new CodeWord("medway"),
                Stream.of(members).map(Worker::new).toList(),
                null);
    }

    @Test
    void a_row_that_somebody_changed_is_found_and_adopting_mends_it() {
        ChildId ann = new ChildId(UUID.randomUUID());
        TestJournal.Kept kept = journal.keep(ann, Registered.child(ann, "Ann", BORN));
        await(kept);
        jdbc.sql("update records.child set sex = '0' where child_id = ?")
                .param(ann.value())
                .update();

        assertThat(differing(rebuild("{\"adopt\": false}"))).containsExactly("records.child");
        JsonNode adopted = rebuild(ADOPT);

        assertThat(differing(adopted)).containsExactly("records.child");
        assertThat(adopted.path("adopted").asBoolean()).isTrue();
        assertThat(differing(rebuild(""))).isEmpty();
        await(journal.keep(ann, Registered.child(ann, "Anna", BORN)));
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void what_an_earlier_release_wrote_is_rebuilt_and_adopted_when_this_one_starts()
            throws SQLException {
        ChildId ann = new ChildId(UUID.randomUUID());
        await(journal.keep(ann, Registered.child(ann, "Ann", BORN)));
        jdbc.sql("delete from records.child where child_id = ?").param(ann.value()).update();
        outdated.rebuild();
        assertThat(children(ann)).as("written by this release").isZero();

        jdbc.sql("update records.progress set projection = projection - 1").update();
        outdated.rebuild();

        Awaitility.await().atMost(LONGEST).until(() -> newest().equals("completed"));
        assertThat(children(ann)).isOne();
        assertThat(differing(rebuild(""))).isEmpty();
        jdbc.sql("delete from records.child where child_id = ?").param(ann.value()).update();
        outdated.rebuild();
        assertThat(children(ann)).as("rebuilt once").isZero();
        rebuild(ADOPT);
    }

    private String newest() {
        return Http.json(as(Role.AUDITOR).ask(REBUILDS + "?limit=1"))
                .path("rebuilds")
                .path(0)
                .path("state")
                .asString();
    }

    private long children(ChildId child) {
        return jdbc.sql("select count(*) from records.child where child_id = ?")
                .param(child.value())
                .query(Long.class)
                .single();
    }

    @Test
    void an_erasure_reaches_back_in_the_live_records_as_it_does_in_those_rebuilt() {
        ChildId ann = new ChildId(UUID.randomUUID());
        ChildId anna = new ChildId(UUID.randomUUID());
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        TestJournal.Kept wrong = journal.keep(anna, Registered.child(anna, "Anna", BORN));
        await(
                journal.keep(
                        anna,
                        new FactAmended(
                                wrong.id(),
                                Registered.child(anna, "Anna", BORN.plusDays(1)),
                                CorrectionReason.WRONG_DETAIL)));
        keep(anna, new Entry(new EventId(UUID.randomUUID()), Instant.now(), new MergedInto(ann)))
                .forEach(_ -> {});
        journal.keep(ann, new IdentityErased(ErasureReason.COURT_ORDER, List.of()));
        journal.keep(anna, new IdentityErased(ErasureReason.COURT_ORDER, List.of()));
        await(journal.keep(ann, new PersonDied(BORN.plusYears(1))));

        assertThat(differing(rebuild(""))).isEmpty();
        assertThat(
                        jdbc.sql(
                                        "select bool_and(erased and ages is null) from records.child where child_id in (?, ?)")
                                .params(ann.value(), anna.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void a_row_too_many_and_a_row_too_few_are_found() {
        ChildId ann = new ChildId(UUID.randomUUID());
        await(journal.keep(ann, Registered.child(ann, "Ann", BORN)));
        jdbc.sql("delete from records.entry where stream = ?").param(ann.value()).update();
        jdbc.sql(
                        "insert into reference.population (mid_year, version, people, source) values (1900, 1, 7, 'nobody')")
                .update();

        assertThat(differing(rebuild(ADOPT)))
                .as("what is known from the beginning is no part of the journal")
                .containsExactly("records.entry");

        jdbc.sql("delete from reference.population where mid_year = 1900").update();
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void what_is_written_meanwhile_disturbs_neither_comparing_nor_adopting() throws Exception {
        tellHistories(20, 6);
        AtomicBoolean enough = new AtomicBoolean();
        List<TestJournal.Kept> kept = new ArrayList<>();
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (long seed = 100; !enough.get(); seed++) {
                                kept.addAll(tellHistories(seed, 1));
                            }
                        });

        JsonNode compared = rebuild("");
        JsonNode adopted = rebuild(ADOPT);
        enough.set(true);
        writer.join();

        assertThat(differing(compared)).isEmpty();
        assertThat(adopted.path("adopted").asBoolean()).isTrue();
        await(kept.getLast());
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void what_cannot_be_understood_stays_out_and_waits_on_after_adopting() {
        ChildId ann = new ChildId(UUID.randomUUID());
        ChildId ben = new ChildId(UUID.randomUUID());
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        vault.failFor(ben.value());
        TestJournal.Kept sealed = journal.keep(ben, Registered.child(ben, "Ben", BORN));
        await(sealed);

        JsonNode adopted = rebuild(ADOPT);

        assertThat(differing(adopted)).isEmpty();
        assertThat(adopted.path("streamsLeftOut").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(waiting()).contains(sealed.id().toString());
        vault.mend();
        assertThat(as(Role.ADMINISTRATOR).post("/api/records/dead-letters/retry"))
                .bodyText()
                .contains("\"released\":1");
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void nothing_is_adopted_while_an_event_of_a_later_release_cannot_be_read() {
        ChildId ann = new ChildId(UUID.randomUUID());
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        TestJournal.Kept unknown =
                journal.keep(ann, "care-exit-recorded", 99, "{}".getBytes(UTF_8));
        await(unknown);

        JsonNode refused = rebuild(ADOPT);

        assertThat(refused.path("state").asString()).isEqualTo("failed");
        assertThat(refused.path("adopted").asBoolean()).isFalse();
        assertThat(refused.path("failure").asString())
                .contains(unknown.id().toString(), "care-exit-recorded in revision 99");
        journal.learn(unknown, Registered.child(ann, "Anna", BORN));
        assertThat(rebuild(ADOPT).path("adopted").asBoolean()).isTrue();
        assertThat(waiting()).doesNotContain(unknown.id().toString());
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void what_can_be_understood_by_now_is_adopted_and_waits_no_longer() {
        ChildId ben = new ChildId(UUID.randomUUID());
        vault.failFor(ben.value());
        TestJournal.Kept sealed = journal.keep(ben, Registered.child(ben, "Ben", BORN));
        await(sealed);
        vault.mend();

        assertThat(differing(rebuild(ADOPT))).contains("records.child", "records.entry");

        assertThat(waiting()).doesNotContain(sealed.id().toString());
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void nothing_is_replaced_when_the_journal_cannot_be_read_as_well_as_before() {
        ChildId ben = new ChildId(UUID.randomUUID());
        await(journal.keep(ben, Registered.child(ben, "Ben", BORN)));
        vault.failFor(ben.value());

        JsonNode refused = rebuild(ADOPT);

        assertThat(refused.path("state").asString()).isEqualTo("failed");
        assertThat(refused.path("adopted").asBoolean()).isFalse();
        assertThat(refused.path("failure").asString()).contains("nothing was replaced");
        vault.mend();
        assertThat(differing(rebuild(""))).isEmpty();
    }

    @Test
    void one_runs_at_a_time_and_one_that_nobody_runs_was_interrupted() throws Exception {
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.REBUILD).orElseThrow()) {
            assertThat(as(Role.AUDITOR).post(REBUILDS)).hasStatus(409);
        }
        UUID left =
                jdbc.sql(
                                """
                                insert into records.rebuild (adopt, asked_by, position) values (false, 'somebody', 1)
                                returning id
                                """)
                        .query(UUID.class)
                        .single();
        assertThat(state(left.toString())).isEqualTo("interrupted");

        rebuild("");

        assertThat(state(left.toString())).isEqualTo("interrupted");
        assertThat(as(Role.AUDITOR).ask(REBUILDS + "?limit=1")).bodyText().contains("\"next\":");
        assertThat(as(Role.AUDITOR).table(REBUILDS)).bodyText().contains(left + ",interrupted");
    }

    @Test
    void says_what_is_wrong_with_a_request() {
        assertThat(as(Role.MANAGER).post(REBUILDS)).hasStatus(403);
        assertThat(as(Role.AUDITOR).post(REBUILDS, ADOPT)).hasStatus(403);
        assertThat(as(Role.ADMINISTRATOR).post(REBUILDS, "{\"adopt\": \"yes\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("true or false");
        assertThat(as(Role.ADMINISTRATOR).post(REBUILDS, "{\"all\": 1}")).hasStatus(400);
        for (String anyType : List.of("*", "*/*", "application/*", "application/*+json")) {
            assertThat(as(Role.ADMINISTRATOR).postAs(anyType, REBUILDS, "9"))
                    .as(anyType)
                    .hasStatus(415);
        }
        assertThat(as(Role.AUDITOR).ask(REBUILDS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(as(Role.AUDITOR).ask(REBUILDS + "/none")).hasStatus(400);
    }

    /** Random histories of families, each of three children who get merged and parted, in turns. */
    private List<TestJournal.Kept> tellHistories(long seed, int families) {
        record Next(ChildId child, PositionedEvent told) {}
        return LongStream.range(seed, seed + families)
                .mapToObj(one -> Histories.random(new Random(one), threeChildren()))
                .flatMap(family ->
                        family.entrySet().stream()
                                .flatMap(stream ->
                                        stream.getValue().stream()
                                                .map(told -> new Next(stream.getKey(), told))))
                .sorted(Comparator.comparingLong(next -> next.told().position()))
                .flatMap(next -> keep(next.child(), next.told().entry()))
                .toList();
    }

    /** A merge is told in both streams, as the act that asks for it does. */
    private Stream<TestJournal.Kept> keep(ChildId child, Entry entry) {
        return switch (entry.event()) {
            case DuplicateAbsorbed _ -> Stream.empty();
            case MergedInto(ChildId survivor) when survivor.equals(child) -> Stream.empty();
            case MergedInto(ChildId survivor) ->
                    Stream.of(
                            journal.keep(child, entry.id(), entry.event()),
                            journal.keep(survivor, new DuplicateAbsorbed(child)));
            default -> Stream.of(journal.keep(child, entry.id(), entry.event()));
        };
    }

    private static List<ChildId> threeChildren() {
        return Stream.generate(() -> new ChildId(UUID.randomUUID())).limit(3).toList();
    }

    private JsonNode rebuild(String body) {
        MvcTestResult begun =
                body.isEmpty()
                        ? as(Role.AUDITOR).post(REBUILDS)
                        : as(Role.ADMINISTRATOR).post(REBUILDS, body);
        assertThat(begun).hasStatus(202);
        String id = Http.json(begun).path("id").asString();
        assertThat(begun).headers().hasValue("Location", REBUILDS + "/" + id);
        Awaitility.await().atMost(LONGEST).until(() -> !state(id).equals("running"));
        return Http.json(as(Role.AUDITOR).ask(REBUILDS + "/" + id));
    }

    private String state(String id) {
        return Http.json(as(Role.AUDITOR).ask(REBUILDS + "/" + id)).path("state").asString();
    }

    private static List<String> differing(JsonNode rebuild) {
        assertThat(rebuild.path("failure").asString("")).isEmpty();
        assertThat(rebuild.path("tables").size()).isPositive();
        return rebuild.path("tables")
                .valueStream()
                .filter(table -> !table.path("equal").asBoolean())
                .map(table -> table.path("table").asString())
                .toList();
    }

    private static long rows(JsonNode rebuild, String table) {
        return rebuild.path("tables")
                .valueStream()
                .filter(one -> one.path("table").asString().equals(table))
                .mapToLong(one -> one.path("rebuiltRows").asLong())
                .sum();
    }

    private String waiting() {
        return Http.json(as(Role.ADMINISTRATOR).ask("/api/records/dead-letters")).toString();
    }

    private void await(TestJournal.Kept event) {
        assertThat(
                        as(Role.AUDITOR)
                                .ask(
                                        "/api/indicators/LA-01?asAt=2026-03-31&after="
                                                + event.position()))
                .hasStatusOk();
    }

    private Http as(Role role) {
        return new Http(service, role);
    }
}
