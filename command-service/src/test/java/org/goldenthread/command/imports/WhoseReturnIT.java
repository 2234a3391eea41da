package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.recorded;

import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Another authority's file never touches our children. */
@RunningCommandService
class WhoseReturnIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void where_the_form_says_none_the_authority_is_the_files() throws Exception {
        // Ours is 887; the child of another authority may well have the same number.
        JsonNode ours = team.completed("cin-census", census("887", "whose1", "F"), Map.of());
        JsonNode theirs = team.completed("cin-census", census("886", "whose1", "M"), Map.of());
        JsonNode oursAgain = team.completed("cin-census", census("887", "whose1", "F"), Map.of());

        assertThat(ours.get("localAuthority").stringValue()).isEqualTo("887");
        assertThat(theirs.get("localAuthority").stringValue()).isEqualTo("886");
        // Registered, referred, accepted: a child of its own, and ours is as it was.
        assertThat(recorded(theirs)).isEqualTo(3);
        assertThat(recorded(oursAgain)).isZero();
    }

    @Test
    void a_file_of_another_authority_than_the_form_says_is_refused_before_anything_is_written()
            throws Exception {
        long events = new RecordedEvents(jdbc).count();
        long jobs = jobs();

        MockHttpServletResponse refused =
                team.send(
                        "cin-census",
                        census("886", "whose2", "F"),
                        Map.of("localAuthority", "887"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(SendingReturns.body(refused).get("type").stringValue())
                .endsWith("another-authority");
        assertThat(new RecordedEvents(jdbc).count()).isEqualTo(events);
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(
                        team.completed(
                                        "cin-census",
                                        census("886", "whose2", "F"),
                                        Map.of("localAuthority", "886"))
                                .get("localAuthority")
                                .stringValue())
                .isEqualTo("886");
    }

    @Test
    void a_file_that_names_no_authority_that_can_be_one_is_refused() throws Exception {
        MockHttpServletResponse refused =
                team.send("cin-census", census("Medway", "whose3", "F"), Map.of());

        assertThat(refused.getStatus()).isEqualTo(422);
    }

    private long jobs() {
        return jdbc.sql("select count(*) from imports.job").query(Long.class).single();
    }

    private static Map<String, String> census(String authority, String localId, String sex) {
        return new SmallCensus(2026).of(authority).inNeed(localId, "2015-06-01", sex).files();
    }
}
