package org.goldenthread.command.backfills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Saying of the past who recorded it. */
@RunningCommandService
class RecordedByIT {

    private static final String NURSE =
            "{\"subject\": \"nadia\", \"role\": \"health-practitioner\", \"agency\": \"nhs\"}";

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;

    private String backfill = "";

    @BeforeEach
    void a_backfill_runs_where_people_record() {
        http().ask(Role.SOCIAL_WORKER, "register-child", registration());
        Instant from = Instant.now();
        Answered declared =
                http().ask(
                                "ann",
                                Role.DATA_TEAM,
                                "declare-backfill",
                                """
                                {"authority": "887", "source": "The old system", "reason": "Moved from it",
                                 "from": "%s", "to": "%s"}
                                """
                                        .formatted(from, from.plusSeconds(3_600)));
        backfill =
                text("payload", declared.event(0))
                        .replaceFirst(".*\"backfill\":\"([^\"]+)\".*", "$1");
        assertThat(http().ask("ben", Role.ADMINISTRATOR, "approve-backfill", named()).status())
                .isEqualTo(201);
    }

    @AfterEach
    void it_ends() {
        http().ask(Role.MANAGER, "end-backfill", named());
    }

    @Test
    void a_backfill_says_who_recorded_a_fact_and_the_journal_says_who_sent_it() {
        Answered told = tells("dan", NURSE);

        assertThat(told.status()).as(told.body().toString()).isEqualTo(201);
        assertThat(text("meta_data", told.event(0)))
                .contains("\"recordedBy\":\"nadia\"")
                .contains("\"role\":\"health-practitioner\"")
                .contains("\"agency\":\"nhs\"")
                .contains("\"grade\":\"IMPORTED\"")
                .contains("\"sentBy\":\"dan\"");
    }

    @Test
    void whoever_tells_the_past_on_nobodys_behalf_is_the_recorder_and_no_sender() {
        Answered told =
                http().ask("dan", Role.DATA_TEAM, "register-child", known(registration(), null));

        assertThat(told.status()).as(told.body().toString()).isEqualTo(201);
        assertThat(text("meta_data", told.event(0)))
                .contains("\"recordedBy\":\"dan\"")
                .doesNotContain("sentBy");
    }

    @Test
    void of_the_present_nobody_says_that_another_recorded_it() {
        String body = registration().replaceFirst("}$", ", \"recordedBy\": " + NURSE + "}");
        for (Role role : new Role[] {Role.SOCIAL_WORKER, Role.MANAGER, Role.DATA_TEAM}) {
            Answered told = http().ask(role, "register-child", body);
            assertThat(told.status()).isEqualTo(400);
            assertThat(told.faults()).containsExactly("recordedBy");
        }
        assertThat(
                        http().ask(
                                        Role.SOCIAL_WORKER,
                                        "register-child",
                                        known(registration(), NURSE))
                                .status())
                .as("who may not tell the past at all")
                .isEqualTo(403);
    }

    @Test
    void when_the_backfill_has_ended_nobody_is_named() {
        http().ask(Role.MANAGER, "end-backfill", named());

        Answered told = tells("dan", NURSE);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body().path("rule").asString()).isEqualTo("GT-BF-1");
        assertThat(told.body().path("field").asString()).isEqualTo("knownAt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|400|recordedBy",
                "{'subject': 'nadia', 'role': 'health-practitioner'}|400|recordedBy.agency",
                "{'subject': 'Nadia Nurse', 'role': 'health-practitioner', 'agency': 'nhs'}|400|recordedBy.subject",
                "{'subject': 'nadia', 'role': 'health-practitioner', 'agency': 'a b'}|400|recordedBy.agency",
                "{'subject': 'nadia', 'role': 'health-practitioner', 'agency': 'nhs', 'name': 'N'}|400|recordedBy.name",
                "{'subject': 'nadia', 'role': 'nurse', 'agency': 'nhs'}|422|recordedBy.role",
                "{'subject': 'audrey', 'role': 'auditor', 'agency': 'council'}|422|recordedBy.role"
            })
    void who_is_named_must_be_somebody_who_may_record_it(String who, int status, String field) {
        Answered told = tells("dan", who.replace('\'', '"'));

        assertThat(told.status()).as(told.body().toString()).isEqualTo(status);
        assertThat(status == 400 ? told.faults().getFirst() : told.body().path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void what_two_people_agree_on_counts_who_sends_it() {
        Answered approved =
                http().ask(
                                "ann",
                                Role.ADMINISTRATOR,
                                "approve-backfill",
                                known(
                                        named(),
                                        "{\"subject\": \"ben\", \"role\": \"manager\", \"agency\": \"council\"}"));

        assertThat(approved.status()).isEqualTo(422);
        assertThat(approved.body().path("field").asString()).isEqualTo("recordedBy");
    }

    @Test
    void the_same_key_for_somebody_else_is_another_request() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String body = known(registration(), NURSE);
        Answered first = http().ask("dan", Role.DATA_TEAM, "register-child", body, key);

        Answered again = http().ask("dan", Role.DATA_TEAM, "register-child", body, key);
        Answered other =
                http().ask(
                                "dan",
                                Role.DATA_TEAM,
                                "register-child",
                                body.replace("nadia", "nora"),
                                key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.refusal()).isEqualTo("key-used");
    }

    private Answered tells(String sender, String who) {
        return http().ask(sender, Role.DATA_TEAM, "register-child", known(registration(), who));
    }

    private static String known(String body, @Nullable String who) {
        return body.strip()
                .replaceFirst(
                        "}$",
                        ", \"knownAt\": \""
                                + Instant.now()
                                + "\""
                                + (who == null ? "" : ", \"recordedBy\": " + who)
                                + "}");
    }

    private String named() {
        return "{\"backfillId\": \"%s\"}".formatted(backfill);
    }

    private static String registration() {
        return "{\"registeredOn\": \"2024-01-05\", \"sex\": \"F\", \"bornOn\": \"2019-02-03\"}";
    }

    private String text(String column, String event) {
        return new String(
                jdbc.sql(
                                "select "
                                        + column
                                        + " from journal.event_entry where event_identifier = ?::uuid")
                        .param(event)
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
    }

    private Http http() {
        return new Http(service);
    }
}
