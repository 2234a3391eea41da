package org.goldenthread.command.backfills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Telling the past into a journal in which people record. */
@RunningCommandService
class BackfillIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;

    private String child = "";
    private String fact = "";

    @BeforeEach
    void somebody_records() {
        Answered live = http().ask(Role.SOCIAL_WORKER, "register-child", registration());
        child = live.stream(0);
        fact = live.event(0);
    }

    @Test
    void outside_a_backfill_nobody_tells_the_past() {
        refusedByRule(
                "GT-BF-1", http().ask(Role.ADMINISTRATOR, "register-child", told(registration())));
        refusedByRule("GT-BF-1", http().ask(Role.DATA_TEAM, "void-fact", told(voiding())));
        refusedByRule(
                "GT-BF-1",
                http().ask(Role.DATA_TEAM, "register-child/preview", told(registration())));
        assertThat(gradesOf(child)).containsExactly("RECORDED");
    }

    @Test
    void a_backfill_runs_from_its_approval_by_somebody_else_until_it_is_ended() {
        Instant from = Instant.now();
        String backfill = declared("ann", from, from.plusSeconds(3_600));
        refusedByRule("GT-BF-1", tells());

        assertThat(approved("ann", backfill).refusal()).isEqualTo("not-allowed");
        refusedByRule("GT-BF-1", tells());
        assertThat(approved("ben", backfill).status()).isEqualTo(201);

        Answered within = tells();
        assertThat(within.status()).as(within.body().toString()).isEqualTo(201);
        assertThat(gradesOf(within.stream(0))).containsExactly("IMPORTED");
        assertThat(
                        http().ask(
                                        Role.DATA_TEAM,
                                        "register-child",
                                        told(registration(), "2024-01-01T00:00:00Z"))
                                .refusal())
                .isEqualTo("known-too-early");

        assertThat(http().ask(Role.MANAGER, "end-backfill", id(backfill)).status()).isEqualTo(201);
        refusedByRule("GT-BF-1", tells());
        assertThat(approved("ben", backfill).refusal()).isEqualTo("backfill-ended");
    }

    @Test
    void a_backfill_covers_the_time_between_its_instants_and_no_other() {
        String backfill =
                declared(
                        "ann",
                        Instant.parse("2020-01-01T00:00:00Z"),
                        Instant.parse("2020-12-31T00:00:00Z"));
        assertThat(approved("ben", backfill).status()).isEqualTo(201);

        Answered later = tells();
        http().ask(Role.MANAGER, "end-backfill", id(backfill));
        refusedByRule("GT-BF-1", later);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "void-fact|{'childId': '%1$s', 'eventId': '%2$s', 'reason': 'never-happened'}",
                "propose-erasure|{'childId': '%1$s', 'reason': 'court-order'}",
                "merge-persons|{'survivor': '%1$s', 'retired': '%3$s', 'reason': 'registered-twice'}",
                "correct-together|{'corrections': [{'name': 'void-fact', 'command': {'childId': '%1$s', 'eventId': '%2$s', 'reason': 'never-happened'}}]}",
                "set-target|{'indicator': 'LA-01', 'from': '2026-04-01', 'value': 7, 'source': 'A plan'}",
                "draft-publication|{'title': 'A draft', 'figures': [{'code': 'LA-01', 'asAt': '2026-03-31', 'options': []}]}",
                "approve-backfill|{'backfillId': '%3$s'}"
            })
    void in_a_backfill_nobody_corrects_merges_erases_decides_or_publishes(String act, String body) {
        Instant from = Instant.now();
        String backfill = declared("ann", from, from.plusSeconds(3_600));
        assertThat(approved("ben", backfill).status()).isEqualTo(201);

        Answered answered =
                http().ask(
                                Role.DATA_TEAM,
                                act,
                                told(
                                        body.replace('\'', '"')
                                                .formatted(child, fact, UUID.randomUUID())));

        http().ask(Role.MANAGER, "end-backfill", id(backfill));
        refusedByRule("GT-BF-2", answered);
    }

    @Test
    void a_backfill_has_an_order_and_each_step_comes_once() {
        assertThat(
                        http().ask(
                                        Role.MANAGER,
                                        "approve-backfill",
                                        id(UUID.randomUUID().toString()))
                                .status())
                .isEqualTo(404);
        Answered backwards =
                http().ask(
                                Role.DATA_TEAM,
                                "declare-backfill",
                                declaration("2024-02-01T00:00:00Z", "2024-01-01T00:00:00Z"));
        assertThat(backwards.status()).isEqualTo(422);
        String backfill = declared("ann", Instant.now(), Instant.now());
        assertThat(approved("ben", backfill).status()).isEqualTo(201);
        assertThat(approved("ben", backfill).refusal()).isEqualTo("approved-already");
        assertThat(http().ask(Role.SOCIAL_WORKER, "end-backfill", id(backfill)).status())
                .isEqualTo(403);
        assertThat(http().ask(Role.DATA_TEAM, "end-backfill", id(backfill)).status())
                .isEqualTo(201);
        assertThat(http().ask(Role.DATA_TEAM, "end-backfill", id(backfill)).refusal())
                .isEqualTo("backfill-ended");
    }

    private Answered tells() {
        return http().ask(Role.DATA_TEAM, "register-child", told(registration()));
    }

    private String declared(String who, Instant from, Instant to) {
        Answered answered =
                http().ask(
                                who,
                                Role.DATA_TEAM,
                                "declare-backfill",
                                declaration(from.toString(), to.toString()));
        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(201);
        String stored =
                new String(
                        jdbc.sql(
                                        "select payload from journal.event_entry where event_identifier = ?::uuid")
                                .param(answered.event(0))
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8);
        return stored.replaceFirst(".*\"backfill\":\"([^\"]+)\".*", "$1");
    }

    private Answered approved(String who, String backfill) {
        return http().ask(who, Role.ADMINISTRATOR, "approve-backfill", id(backfill));
    }

    private List<String> gradesOf(String stream) {
        return jdbc.sql(
                        """
                        select convert_from(meta_data, 'UTF8')::jsonb ->> 'grade' from journal.event_entry
                        where  aggregate_identifier = ?
                        """)
                .param(stream)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void refusedByRule(String rule, Answered answered) {
        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(409);
        assertThat(answered.body().path("rule").asString()).isEqualTo(rule);
        assertThat(answered.body().path("detail").asString()).contains("backfill");
    }

    private String voiding() {
        return "{\"childId\": \"%s\", \"eventId\": \"%s\", \"reason\": \"never-happened\"}"
                .formatted(child, fact);
    }

    private static String registration() {
        return "{\"registeredOn\": \"2024-01-05\", \"sex\": \"F\", \"bornOn\": \"2019-02-03\"}";
    }

    private static String declaration(String from, String to) {
        return """
        {"authority": "887", "source": "The old system", "reason": "Moved from it", "from": "%s", "to": "%s"}
        """
                .formatted(from, to);
    }

    private static String id(String backfill) {
        return "{\"backfillId\": \"%s\"}".formatted(backfill);
    }

    /** The same, as it was known just now. */
    private static String told(String body) {
        return told(body, Instant.now().toString());
    }

    private static String told(String body, String knownAt) {
        return body.strip().replaceFirst("}$", ", \"knownAt\": \"" + knownAt + "\"}");
    }

    private Http http() {
        return new Http(service);
    }
}
