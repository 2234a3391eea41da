package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.registered;

import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Which facts somebody may correct, and what is asked for each. */
@RunningCommandService
class CorrectableFactsIT {

    @Autowired MockMvcTester service;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void whoever_recorded_a_fact_may_correct_it_and_a_manager_any() {
        String child = registered(http, Role.HUB_WORKER);
        Answered contact =
                http.ask(
                        Role.SCHOOL,
                        "record-contact",
                        "{\"childId\": \"%s\", \"receivedOn\": \"2026-02-02\", \"source\": \"2A\"}"
                                .formatted(child));
        String told = contact.event(0);
        String correctable = "/api/children/" + child + "/correctable";

        assertThat(http.read(Role.SCHOOL, correctable).body().path("events"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asString)
                .isEqualTo(told);
        assertThat(http.read(Role.HUB_WORKER, correctable).body().path("events"))
                .hasSize(1)
                .noneMatch(event -> event.asString().equals(told));
        assertThat(http.read(Role.MANAGER, correctable).body().path("events")).hasSize(2);
        assertThat(http.read(Role.POLICE, correctable).body().path("events")).isEmpty();
        assertThat(http.read(Role.AUDITOR, correctable).body().path("events")).isEmpty();
    }

    @Test
    void tells_what_a_kind_of_fact_looks_like() {
        Answered fact = http.read(Role.HUB_WORKER, "/api/facts/early-help-assessment-started");

        assertThat(fact.body().path("schema").path("properties").has("startedOn")).isTrue();
        assertThat(http.read(Role.HUB_WORKER, "/api/facts/fact-voided").status()).isEqualTo(404);
        assertThat(http.read(Role.HUB_WORKER, "/api/children/otter/acts").status()).isEqualTo(400);
    }
}
