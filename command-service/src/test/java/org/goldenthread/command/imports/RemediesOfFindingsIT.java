package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Whoever mends a return is told what would help, as whoever is refused is. */
@RunningCommandService
class RemediesOfFindingsIT {

    private static final String RULE = "CIN-4015";
    private static final String REMEDY =
            "Give a start of the child in need plan on or after the day of the referral, or correct the day of the referral first.";

    /** The plan starts on 2 May, three weeks before the referral; a disability is not recorded. */
    private static final String CENSUS =
            """
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year>
            <ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails><Source><LEA>951</LEA></Source></Header>
            <Children><Child><ChildIdentifiers><LAchildID>remedy1</LAchildID><UPNunknown>UN1</UPNunknown>
            <PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
            <CINdetails><CINreferralDate>2023-05-23</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <CINPlanDates><CINPlanStartDate>2023-05-02</CINPlanStartDate><CINPlanEndDate>2023-07-03</CINPlanEndDate></CINPlanDates>
            <ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>
            """;

    @Autowired MockMvc http;

    @Test
    void a_finding_says_what_would_make_it_right_where_its_rule_does() throws Exception {
        SendingReturns team = new SendingReturns(http);
        JsonNode over =
                team.completed(
                        "cin-census", Map.of("file", CENSUS), Map.of("localAuthority", "951"));
        String path = "/api/imports/" + over.get("id").stringValue() + "/findings";

        assertThat(team.findings(over))
                .anySatisfy(finding -> {
                    assertThat(finding.path("rule").asString()).isEqualTo(RULE);
                    assertThat(finding.path("remedy").asString()).isEqualTo(REMEDY);
                })
                .anySatisfy(asksOnly -> {
                    assertThat(asksOnly.path("rule").asString()).isEqualTo("CIN-8540");
                    assertThat(asksOnly.path("remedy").isNull()).isTrue();
                });
        assertThat(team.read(path + "/by-rule").path("rules"))
                .filteredOn(rule -> rule.path("rule").asString().equals(RULE))
                .singleElement()
                .satisfies(rule -> assertThat(rule.path("remedy").asString()).isEqualTo(REMEDY));
        assertThat(team.table(path).getContentAsString())
                .startsWith("table,line,rule,sentence,recorded,child,remedy")
                .contains(RULE, "\"" + REMEDY + "\"");
    }
}
