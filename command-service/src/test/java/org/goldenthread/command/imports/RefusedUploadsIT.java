package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.body;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Uploads that are refused, and files that are none. */
@RunningCommandService
class RefusedUploadsIT {

    @Autowired MockMvc http;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void what_is_no_census_fails_and_says_why() throws Exception {
        JsonNode status = team.over(team.sent("cin-census", Map.of("file", "<Message>"), Map.of()));

        assertThat(status.get("state").stringValue()).isEqualTo("failed");
        assertThat(status.get("failure").stringValue()).contains("not well-formed");
        assertThat(status.get("counts").get("factsRecorded").longValue()).isZero();
    }

    @Test
    void a_backfill_is_neither_in_the_future_nor_before_what_is_known() throws Exception {
        team.completed(new SmallCensus(2024).planned("backfill"));

        assertThat(uploaded("knownAt", LocalDate.now().plusDays(2) + "").getStatus())
                .isEqualTo(400);
        MockHttpServletResponse early = uploaded("knownAt", "2024-05-01");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(body(early).get("type").stringValue()).endsWith("known-too-early");
        assertThat(uploaded("knownAt", "31/03/2024").getStatus()).isEqualTo(400);
        assertThat(uploaded("localAuthority", "x").getStatus()).isEqualTo(400);
    }

    @Test
    void only_the_data_team_and_administrators_import() throws Exception {
        assertThat(
                        team.send(
                                        "social-worker",
                                        "cin-census",
                                        new SmallCensus(2024).planned("role").files(),
                                        Map.of())
                                .getStatus())
                .isEqualTo(403);
        assertThat(team.read("/api/imports/" + UUID.randomUUID(), "manager").getStatus())
                .isEqualTo(403);
        assertThat(team.read("/api/imports/" + UUID.randomUUID(), "data-team").getStatus())
                .isEqualTo(404);
    }

    @Test
    void every_fault_of_an_upload_is_named() throws Exception {
        MockHttpServletResponse answer =
                team.send(
                        "cin-census", Map.of("files", "x"), Map.of("hat", "1", "knownAt", "soon"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(body(answer).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("files", "hat", "knownAt");
        assertThat(team.send("annex-z", Map.of("file", "\0"), Map.of()).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse uploaded(String field, String value) throws Exception {
        return team.send(
                "cin-census",
                new SmallCensus(2024).planned("backfill").files(),
                Map.of(field, value));
    }
}
