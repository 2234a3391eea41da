package org.goldenthread.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Release;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.testing.TestIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A later release has written into a child's stream what this one cannot read. */
@RunningCommandService
class UnreadableEventIT {

    private static final String A_CHILD =
            "{\"registeredOn\": \"2024-05-01\", \"sex\": \"F\", \"bornOn\": \"2019-06-01\"}";

    @Autowired MockMvc http;

    private String child = "";
    private String event = "";

    @BeforeEach
    void a_child_is_registered_by_a_later_release() throws Exception {
        JsonNode answer = body(sent("register-child", A_CHILD));
        child = answer.path("events").path(0).path("stream").asString();
        event = answer.path("events").path(0).path("eventId").asString();
        revision("99");
    }

    @AfterEach
    void this_release_is_the_later_one() {
        revision("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/preview"})
    void nothing_is_decided_past_it(String preview) throws Exception {
        MockHttpServletResponse answer = sent("record-contact" + preview, contact());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(body(answer).path("type").asString()).endsWith("unreadable-event");
        assertThat(body(answer).path("detail").asString())
                .contains(event, "child-registered in revision 99", "written by release");
    }

    @Test
    void what_can_be_done_is_not_said_either_and_health_says_why() throws Exception {
        assertThat(asked("/api/children/" + child + "/acts", Role.MANAGER).getStatus())
                .isEqualTo(503);
        assertThat(asked("/actuator/health", Role.ADMINISTRATOR).getContentAsString())
                .contains(
                        "\"status\":\"DEGRADED\"",
                        "child-registered revision 99",
                        "written by release " + Release.current());
        assertThat(asked("/actuator/health", Role.MANAGER).getContentAsString())
                .contains("\"status\":\"DEGRADED\"")
                .doesNotContain("child-registered");
        assertThat(asked("/actuator/health/readiness", Role.MANAGER).getStatus()).isEqualTo(200);
    }

    @Test
    void once_it_can_be_read_everything_goes_on() throws Exception {
        revision("1");

        assertThat(sent("record-contact", contact()).getStatus()).isEqualTo(201);
    }

    private String contact() {
        return """
        {"childId": "%s", "receivedOn": "2024-05-02", "source": "1A"}
        """
                .formatted(child);
    }

    private MockHttpServletResponse sent(String act, String body) throws Exception {
        return http.perform(
                        post("/api/commands/" + act)
                                .header(
                                        "Authorization",
                                        "Bearer " + TestIdentity.token("mara", Role.MANAGER))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse asked(String path, Role role) throws Exception {
        return http.perform(
                        get(path)
                                .header(
                                        "Authorization",
                                        "Bearer " + TestIdentity.token("mara", role)))
                .andReturn()
                .getResponse();
    }

    private static JsonNode body(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private void revision(String revision) {
        JdbcClient owner =
                JdbcClient.create(
                        Postgres.as("golden_owner", RunningCommandService.OnPostgres.URL));
        owner.sql("alter table journal.event_entry disable trigger append_only_rows").update();
        owner.sql(
                        "update journal.event_entry set payload_revision = ? where event_identifier = ?::uuid")
                .params(revision, event)
                .update();
        owner.sql("alter table journal.event_entry enable trigger append_only_rows").update();
    }
}
