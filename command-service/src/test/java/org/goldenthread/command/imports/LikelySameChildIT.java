package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SmallCare.GIRL;

import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A child who may be one that is known under another number is proposed to be the same. */
@RunningCommandService
class LikelySameChildIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void a_number_that_lost_its_zeros_with_the_same_upn_is_proposed_to_be_the_same_child()
            throws Exception {
        String who = "F,04/05/2018,WBRI,A123456789012,,";
        team.imported("904", new SmallCare().child("000451", who).open("000451", "28/01/2025"));

        JsonNode next =
                team.imported("904", new SmallCare().child("451", who).open("451", "28/01/2025"));

        assertThat(team.findings(next, "GT-IM-11"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.get("sentence").stringValue()).contains("UPN"));
        assertThat(proposals(next)).isEqualTo(1);
        // Sent again, it is found again and proposed once.
        JsonNode again =
                team.imported("904", new SmallCare().child("451", who).open("451", "28/01/2025"));
        assertThat(team.findings(again, "GT-IM-11")).hasSize(1);
        assertThat(proposals(again)).isZero();
    }

    @Test
    void a_new_number_with_the_same_birth_sex_and_first_day_is_proposed_too() throws Exception {
        team.imported("905", new SmallCare().child("OLD", GIRL).open("OLD", "28/01/2025"));

        JsonNode next =
                team.imported("905", new SmallCare().child("NEW", GIRL).open("NEW", "28/01/2025"));

        assertThat(team.findings(next, "GT-IM-11")).hasSize(1);
        assertThat(proposals(next)).isEqualTo(1);
        assertThat(team.findings(next, "GT-903-7")).hasSize(1);
    }

    @Test
    void twins_of_one_return_are_two_children() throws Exception {
        JsonNode twins =
                team.imported(
                        "906",
                        new SmallCare()
                                .child("T1", GIRL)
                                .open("T1", "28/01/2025")
                                .child("T2", GIRL)
                                .open("T2", "28/01/2025"));

        assertThat(team.rules(twins)).noneMatch(rule -> rule.startsWith("GT-IM-1"));
        assertThat(proposals(twins)).isZero();
    }

    @Test
    void two_numbers_of_one_return_that_differ_as_spreadsheets_spoil_them_are_found()
            throws Exception {
        JsonNode over =
                team.imported(
                        "907",
                        new SmallCare()
                                .child("98231", GIRL)
                                .open("98231.0", "28/01/2025")
                                .child("000451", GIRL)
                                .child("451", "F,01/01/2015,WBRI,UN1,,"));

        assertThat(team.rules(over)).contains("GT-903-12", "GT-903-13");
        assertThat(proposals(over)).isZero();
    }

    @Test
    void a_child_of_another_authority_with_the_same_upn_is_left_alone() throws Exception {
        String who = "F,04/05/2018,WBRI,B123456789012,,";
        team.imported("908", new SmallCare().child("Z1", who).open("Z1", "28/01/2025"));

        JsonNode other =
                team.imported("909", new SmallCare().child("Z2", who).open("Z2", "28/01/2025"));

        assertThat(team.rules(other)).noneMatch(rule -> rule.startsWith("GT-IM-1"));
    }

    @Test
    void a_child_registered_by_hand_without_a_number_is_found_by_the_upn() throws Exception {
        team.post(
                "/api/commands/register-child",
                "{\"registeredOn\": \"2023-01-09\", \"sex\": \"F\", \"upn\": \"C123456789012\"}",
                "data-team");

        JsonNode over =
                team.imported(
                        "887",
                        new SmallCare()
                                .child("HAND", "F,04/05/2018,WBRI,C123456789012,,")
                                .open("HAND", "28/01/2025"));

        assertThat(team.findings(over, "GT-IM-11")).hasSize(1);
        assertThat(proposals(over)).isEqualTo(1);
    }

    private long proposals(JsonNode over) {
        return jdbc.sql(
                        """
                        select count(*) from journal.event_entry
                        where payload_type like '%merge-proposed%'
                          and position(? in convert_from(meta_data, 'UTF8')) > 0
                        """)
                .param(over.get("id").stringValue())
                .query(Long.class)
                .single();
    }
}
