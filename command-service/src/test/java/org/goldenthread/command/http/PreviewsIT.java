package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;
import static org.goldenthread.command.testing.ChildRequests.registering;
import static org.goldenthread.command.testing.ChildRequests.startingHelp;

import java.util.UUID;
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

/** What an act would settle, before it is asked. */
@RunningCommandService
class PreviewsIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void a_preview_says_what_would_settle_and_records_nothing() {
        String child = registered(http, Role.HUB_WORKER);
        RecordedEvents events = new RecordedEvents(jdbc);
        long before = events.count();

        Answered preview =
                http.ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        startingHelp(child, "2026-02-02"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("events").findValuesAsString("type"))
                .containsExactly("early-help-consent-given", "early-help-assessment-started");
        assertThat(preview.body().path("events").path(1).path("stream").asString())
                .isEqualTo(child);
        assertThat(preview.body().path("events").path(1).path("effectiveOn").asString())
                .isEqualTo("2026-02-02");
        assertThat(events.count()).isEqualTo(before);
    }

    /** Kept as they are said, whatever the forms say: nobody can tell here what is right. */
    @Test
    void a_preview_warns_of_what_may_be_mistyped_and_refuses_nothing() {
        String wrong =
                """
                {"childId": "%s", "registeredOn": "2026-01-05", "sex": "F",
                 "nhsNumber": "943 476 5918", "upn": "A801200001001",
                 "address": {"lines": "1 Low Road", "postcode": "ME4 4U"}}\
                """
                        .formatted(UUID.randomUUID());
        Answered preview = http.ask(Role.SOCIAL_WORKER, "register-child/preview", wrong);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("warnings").findValuesAsString("field"))
                .containsExactly("nhsNumber", "upn", "address.postcode");
        assertThat(preview.body().toString()).doesNotContain("5918", "A8012", "ME4");
        assertThat(http.ask(Role.SOCIAL_WORKER, "register-child", wrong).status()).isEqualTo(201);
        String right =
                wrong.replace("5918", "5919").replace("A801", "h801").replace("ME4 4U", "me44uf");
        assertThat(
                        http.ask(
                                        Role.SOCIAL_WORKER,
                                        "register-child/preview",
                                        right.replaceFirst("[0-9a-f-]{36}", fresh()))
                                .body()
                                .path("warnings")
                                .size())
                .isZero();
    }

    @Test
    void a_preview_meets_the_roles_and_rules_of_the_act() {
        String child = registered(http, Role.HUB_WORKER);
        http.ask(Role.HUB_WORKER, "start-early-help-assessment", startingHelp(child, "2026-02-02"));

        Answered refused =
                http.ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        startingHelp(child, "2026-03-02"));
        Answered police =
                http.ask(
                        Role.POLICE,
                        "start-early-help-assessment/preview",
                        startingHelp(child, "2026-03-02"));
        Answered unknown =
                http.ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        startingHelp(fresh(), "2026-03-02"));
        Answered malformed = http.ask(Role.HUB_WORKER, "start-early-help-assessment/preview", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("conflicts").findValuesAsString("rule"))
                .containsExactly("GT-EH-4");
        assertThat(police.status()).isEqualTo(403);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().path("errors").findValuesAsString("field"))
                .contains("startedOn");
    }

    @Test
    void a_preview_of_a_registration_makes_nobody_known() {
        String child = fresh();

        assertThat(http.ask(Role.HUB_WORKER, "register-child/preview", registering(child)).status())
                .isEqualTo(200);

        assertThat(http.read(Role.HUB_WORKER, "/api/children/" + child + "/acts").status())
                .isEqualTo(404);
    }
}
