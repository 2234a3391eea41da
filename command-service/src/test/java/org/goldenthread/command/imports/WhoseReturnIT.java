package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.recorded;

import java.util.Map;
import org.goldenthread.command.RunningCommandService;
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
        long events = events();
        long jobs = jobs();

        MockHttpServletResponse refused =
                team.send(
                        "cin-census",
                        census("886", "whose2", "F"),
                        Map.of("localAuthority", "887"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(SendingReturns.body(refused).get("type").stringValue())
                .endsWith("another-authority");
        assertThat(events()).isEqualTo(events);
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

    private long events() {
        return jdbc.sql("select count(*) from journal.event_entry").query(Long.class).single();
    }

    private long jobs() {
        return jdbc.sql("select count(*) from imports.job").query(Long.class).single();
    }

    private static Map<String, String> census(String authority, String localId, String sex) {
        return Map.of(
                "file",
                """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>%s</LEA></Source></Header>
                <Children><Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPNunknown>UN1</UPNunknown>
                <PersonBirthDate>2015-06-01</PersonBirthDate><Sex>%s</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>2025-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>
                <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>
                """
                        .formatted(authority, localId, sex));
    }
}
