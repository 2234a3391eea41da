package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Imports are listed, and so is what was found in each. */
@RunningCommandService
class FindingsOfImportsIT {

    @Autowired MockMvc http;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void all_imports_are_listed_the_newest_first() throws Exception {
        String older =
                team.completed(new SmallCensus(2024).planned("listed1")).get("id").stringValue();
        String newer =
                team.completed(new SmallCensus(2024).planned("listed2")).get("id").stringValue();

        JsonNode first = team.read("/api/imports?limit=1");
        JsonNode second = team.read("/api/imports?limit=1&next=" + first.get("next").longValue());

        assertThat(first.get("imports").get(0).get("id").stringValue()).isEqualTo(newer);
        assertThat(second.get("imports").get(0).get("id").stringValue()).isEqualTo(older);
        assertThat(team.read("/api/imports?next=100000").hasNonNull("next")).isFalse();
    }

    @Test
    void what_was_found_is_paged_and_given_as_a_table_too() throws Exception {
        String id =
                team.completed(new SmallCensus(2024).of("942").planned("found"))
                        .get("id")
                        .stringValue();

        JsonNode page = team.read("/api/imports/" + id + "/findings?limit=1");
        JsonNode rest =
                team.read(
                        "/api/imports/%s/findings?limit=1&next=%d"
                                .formatted(id, page.get("next").longValue()));
        MockHttpServletResponse table = team.table("/api/imports/" + id + "/findings");

        assertThat(page.get("findings").get(0).get("rule").stringValue()).isEqualTo("CIN-4010");
        assertThat(page.get("findings").get(0).get("recorded").stringValue()).isEqualTo("nothing");
        assertThat(rest.get("findings").get(0).get("rule").stringValue()).isEqualTo("CIN-8540");
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getContentAsString().lines())
                .hasSize(3)
                .first()
                .isEqualTo("table,line,rule,sentence,recorded,child,remedy");
    }

    @Test
    void what_was_found_is_counted_by_rule_the_worst_first_and_read_rule_by_rule()
            throws Exception {
        JsonNode over =
                team.imported(
                        "910",
                        new SmallCare()
                                .girlOfNoSuchEthnicity("B1", "04/05/2018")
                                .open("B1", "28/01/2025")
                                .girlOfNoSuchEthnicity("B2", "04/06/2018")
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
}
