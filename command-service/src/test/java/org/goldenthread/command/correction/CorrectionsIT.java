package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.correction.CorrectionRequests.amending;
import static org.goldenthread.command.correction.CorrectionRequests.contact;
import static org.goldenthread.command.correction.CorrectionRequests.voiding;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;

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

/** Corrections as they are asked over HTTP. */
@RunningCommandService
class CorrectionsIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void amends_a_fact_and_seals_what_is_personal_in_it() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);

        Answered amended =
                http.ask(
                        Role.SOCIAL_WORKER,
                        "amend-fact",
                        amending(child, contact, "2024-02-02", "Ottilie Plantedname said so"));

        assertThat(amended.status()).isEqualTo(201);
        assertThat(amended.body().get("events").get(0).get("type").stringValue())
                .isEqualTo("fact-amended");
        assertThat(new RecordedEvents(jdbc).wordsOf(child).getLast())
                .contains("\"supersedes\":\"" + contact + "\"", "2024-02-02", "wrong-detail")
                .doesNotContain("Plantedname");
    }

    @Test
    void lists_every_fault_of_an_amendment() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);
        String body =
                """
                {"childId": "%s", "eventId": "%s", "reason": "wrong-detail",
                 "fact": {"contact": 7, "receivedOn": "2024-02-30", "source": "nobody", "hat": 1}}
                """
                        .formatted(child, contact);

        Answered refused = http.ask(Role.SOCIAL_WORKER, "amend-fact", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "fact.contact", "fact.receivedOn", "fact.source", "fact.hat");
        assertThat(http.ask(Role.SOCIAL_WORKER, "amend-fact", "{\"fact\": 1}").faults())
                .containsExactlyInAnyOrder("childId", "eventId", "fact", "reason");
        assertThat(
                        http.ask(
                                        Role.SOCIAL_WORKER,
                                        "amend-fact",
                                        body.replace("wrong-detail", "restated"))
                                .faults())
                .containsExactly("reason");
    }

    @Test
    void tells_whoever_may_not_correct_a_fact_who_may() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);

        Answered refused = http.ask(Role.SCHOOL, "void-fact", voiding(child, contact));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo("not-allowed");
        assertThat(refused.body().get("detail").stringValue()).contains("a manager any");
        assertThat(http.ask(Role.AUDITOR, "void-fact", voiding(child, contact)).status())
                .isEqualTo(403);
        assertThat(http.ask(Role.MANAGER, "void-fact", voiding(child, contact)).status())
                .isEqualTo(201);
    }

    @Test
    void a_void_stands_and_an_unknown_fact_is_not_found() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);
        String voided = http.ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, contact)).event(0);

        Answered again = http.ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, voided));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.refusal()).isEqualTo("already-void");
        assertThat(http.ask(Role.MANAGER, "void-fact", voiding(child, fresh())).status())
                .isEqualTo(404);
        assertThat(http.ask(Role.MANAGER, "void-fact", voiding(fresh(), contact)).status())
                .isEqualTo(404);
    }

    @Test
    void an_amendment_is_the_amenders_own_to_correct() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);
        http.ask(Role.MANAGER, "amend-fact", amending(child, contact, "2024-02-02", "again"));

        assertThat(http.ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, contact)).status())
                .isEqualTo(403);
        assertThat(http.ask(Role.MANAGER, "void-fact", voiding(child, contact)).status())
                .isEqualTo(201);
    }
}
