package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What only shows when a return is laid beside those before it. */
@RunningCommandService
class LaterReturnIT {

    private static final Path CASES =
            Path.of(System.getProperty("sample.returns", "../../shared/data"))
                    .resolveSibling("cases");
    private static final String GIRL = "F,04/05/2018,WBRI,UN1,,";

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void who_was_open_and_is_missing_from_the_next_return_is_found() throws Exception {
        SmallCare first =
                new SmallCare()
                        .child("M1", GIRL)
                        .open("M1", "28/01/2025")
                        .child("M2", "M,04/06/2018,WBRI,UN1,,")
                        .open("M2", "05/02/2025")
                        .child("M3", "M,04/07/2018,WBRI,UN1,,")
                        .episode("M3", "05/02/2025,S,V2,N1,U6,PR1,20/02/2025,E4A,,,,");
        imported("901", first);

        // M1 is still looked after and stands nowhere; M3 went home in February.
        JsonNode next =
                imported(
                        "901",
                        new SmallCare()
                                .child("M2", "M,04/06/2018,WBRI,UN1,,")
                                .open("M2", "05/02/2025"));
        List<JsonNode> missing = ofRule(next, "GT-903-7");

        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().get("childNumber").stringValue()).isEqualTo("M1");
        assertThat(missing.getFirst().get("childId").isString()).isTrue();
        assertThat(ofRule(imported("901", first), "GT-903-7")).isEmpty();
        // Another authority's return misses nobody of ours.
        assertThat(
                        ofRule(
                                imported(
                                        "902",
                                        new SmallCare().child("X", GIRL).open("X", "05/02/2025")),
                                "GT-903-7"))
                .isEmpty();
    }

    @Test
    void who_was_in_need_and_is_missing_from_the_next_census_is_found() throws Exception {
        team.completed(
                "cin-census",
                census("903", child("N1", "2015-06-01") + child("N2", "2014-06-01")),
                Map.of());

        JsonNode next =
                team.completed("cin-census", census("903", child("N2", "2014-06-01")), Map.of());

        assertThat(ofRule(next, "GT-IM-13"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.get("childNumber").stringValue()).isEqualTo("N1"));
    }

    @Test
    void a_number_that_lost_its_zeros_with_the_same_upn_is_proposed_to_be_the_same_child()
            throws Exception {
        String who = "F,04/05/2018,WBRI,A123456789012,,";
        imported("904", new SmallCare().child("000451", who).open("000451", "28/01/2025"));

        JsonNode next =
                imported("904", new SmallCare().child("451", who).open("451", "28/01/2025"));

        assertThat(ofRule(next, "GT-IM-11"))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.get("sentence").stringValue()).contains("UPN"));
        assertThat(proposals(next)).isEqualTo(1);
        // Sent again, it is found again and proposed once.
        JsonNode again =
                imported("904", new SmallCare().child("451", who).open("451", "28/01/2025"));
        assertThat(ofRule(again, "GT-IM-11")).hasSize(1);
        assertThat(proposals(again)).isZero();
    }

    @Test
    void a_new_number_with_the_same_birth_sex_and_first_day_is_proposed_too() throws Exception {
        imported("905", new SmallCare().child("OLD", GIRL).open("OLD", "28/01/2025"));

        JsonNode next =
                imported("905", new SmallCare().child("NEW", GIRL).open("NEW", "28/01/2025"));

        assertThat(ofRule(next, "GT-IM-11")).hasSize(1);
        assertThat(proposals(next)).isEqualTo(1);
        assertThat(ofRule(next, "GT-903-7")).hasSize(1);
    }

    @Test
    void twins_of_one_return_are_two_children() throws Exception {
        JsonNode twins =
                imported(
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
                imported(
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
        imported("908", new SmallCare().child("Z1", who).open("Z1", "28/01/2025"));

        JsonNode other = imported("909", new SmallCare().child("Z2", who).open("Z2", "28/01/2025"));

        assertThat(team.rules(other)).noneMatch(rule -> rule.startsWith("GT-IM-1"));
    }

    @Test
    void a_child_registered_by_hand_without_a_number_is_found_by_the_upn() throws Exception {
        team.post(
                "/api/commands/register-child",
                "{\"registeredOn\": \"2023-01-09\", \"sex\": \"F\", \"upn\": \"C123456789012\"}",
                "data-team");

        JsonNode over =
                imported(
                        "887",
                        new SmallCare()
                                .child("HAND", "F,04/05/2018,WBRI,C123456789012,,")
                                .open("HAND", "28/01/2025"));

        assertThat(ofRule(over, "GT-IM-11")).hasSize(1);
        assertThat(proposals(over)).isEqualTo(1);
    }

    @Test
    void what_was_found_is_counted_by_rule_the_worst_first_and_read_rule_by_rule()
            throws Exception {
        JsonNode over =
                imported(
                        "910",
                        new SmallCare()
                                .child("B1", "F,04/05/2018,XXXX,UN1,,")
                                .open("B1", "28/01/2025")
                                .child("B2", "F,04/06/2018,XXXX,UN1,,")
                                .open("B2", "31/02/2025"));
        String path = "/api/imports/" + over.get("id").stringValue();
        JsonNode rules = team.read(path + "/findings/by-rule").get("rules");

        // The row with a day that is none is lost; two codes of ethnicity are left out.
        assertThat(rules.get(0).get("rule").stringValue()).isEqualTo("903-141");
        assertThat(rules.get(0).get("nothing").longValue()).isEqualTo(1);
        assertThat(rules.get(1).get("rule").stringValue()).isEqualTo("903-103");
        assertThat(rules.get(1).get("count").longValue()).isEqualTo(2);
        assertThat(rules.get(1).get("children").longValue()).isEqualTo(2);
        assertThat(rules.get(1).get("inPart").longValue()).isEqualTo(2);
        JsonNode some = team.read(path + "/findings?rule=903-103");
        assertThat(some.get("findings").size()).isEqualTo(2);
        assertThat(some.get("findings").get(0).get("childNumber").stringValue()).isEqualTo("B1");
        assertThat(team.read(path + "/findings?rule=none").get("findings").size()).isZero();
    }

    @Test
    void the_cases_that_councils_send() throws Exception {
        assumeTrue(Files.isDirectory(CASES), "the small inputs are not beside the project");
        imported("911", "row-vanishes/y25");
        assertThat(team.rules(imported("911", "row-vanishes/y26"))).contains("GT-903-7");
        imported("912", "decom-moved/y25");
        JsonNode moved = imported("912", "decom-moved/y26");
        assertThat(team.rules(moved)).contains("903-501");
        imported("913", "crossyear/y25");
        assertThat(team.rules(imported("913", "crossyear/y26")))
                .contains(
                        "903-203",
                        "903-207",
                        "903-208",
                        "903-502",
                        "903-503A",
                        "903-503B",
                        "903-503C",
                        "903-503D",
                        "903-503E",
                        "903-503F");
        assertThat(team.rules(imported("914", "ids/float-suffix"))).contains("GT-903-12");
        assertThat(team.rules(imported("914", "ids/leading-zeros"))).contains("GT-903-13");
    }

    private JsonNode imported(String authority, String files) throws Exception {
        return team.completed(
                "ssda903",
                Map.of(
                        "header",
                        Files.readString(CASES.resolve(files + "-header.csv")),
                        "episodes",
                        Files.readString(CASES.resolve(files + "-episodes.csv"))),
                Map.of("localAuthority", authority));
    }

    private JsonNode imported(String authority, SmallCare small) throws Exception {
        return team.completed("ssda903", small.files(), Map.of("localAuthority", authority));
    }

    private List<JsonNode> ofRule(JsonNode over, String rule) throws Exception {
        return team.findings(over).stream()
                .filter(found -> found.get("rule").stringValue().equals(rule))
                .toList();
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

    private static Map<String, String> census(String authority, String children) {
        return Map.of(
                "file",
                "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>"
                        + "<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>"
                        + "<Source><LEA>"
                        + authority
                        + "</LEA></Source></Header><Children>"
                        + children
                        + "</Children></Message>");
    }

    private static String child(String localId, String born) {
        return """
        <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPNunknown>UN1</UPNunknown>
        <PersonBirthDate>%s</PersonBirthDate><Sex>M</Sex></ChildIdentifiers>
        <CINdetails><CINreferralDate>2025-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>
        <PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails></Child>
        """
                .formatted(localId, born);
    }
}
