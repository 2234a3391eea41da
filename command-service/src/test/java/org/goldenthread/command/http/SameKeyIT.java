package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.AtOnce.together;
import static org.goldenthread.command.testing.ChildRequests.enteringCare;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;

import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A request that is sent again is settled once. */
@RunningCommandService
class SameKeyIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void answers_the_same_key_and_body_with_the_first_answer_and_another_body_with_422() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String key = fresh();
        Answered first =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(child, "2024-05-01"),
                        Map.of("Idempotency-Key", key));

        Answered again =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(child, "2024-05-01"),
                        Map.of("Idempotency-Key", key));
        Answered other =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(child, "2024-05-02"),
                        Map.of("Idempotency-Key", key));

        assertThat(again).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
        assertThat(new RecordedEvents(jdbc).of(child)).isEqualTo(3);
    }

    @Test
    void answers_the_same_key_with_the_first_refusal_too() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String key = fresh();
        http.ask(Role.MANAGER, "record-care-entry", enteringCare(child, "2024-05-01"));

        Answered first =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(child, "2024-06-01"),
                        Map.of("Idempotency-Key", key));
        Answered again =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(child, "2024-06-01"),
                        Map.of("Idempotency-Key", key));

        assertThat(first.status()).isEqualTo(409);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("rule")).isEqualTo(first.body().get("rule"));
    }

    @Test
    void settles_one_request_sent_many_times_at_once_only_once() throws Exception {
        String child = registered(http, Role.SOCIAL_WORKER);
        String key = fresh();

        List<Answered> answers =
                together(
                        20,
                        () ->
                                http.ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        enteringCare(child, "2024-05-01"),
                                        Map.of("Idempotency-Key", key)));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().status()).isEqualTo(201);
        assertThat(new RecordedEvents(jdbc).of(child)).isEqualTo(3);
    }
}
