package org.goldenthread.query.figures.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.CodeSetChanged;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@RunningQueryService
class ReferenceEndpointIT {

    private static final Wording WHY = new Wording("as published");
    private static final String TEAM = "Listed early help";

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void lists_what_came_with_the_installation_and_what_was_said_since() {
        LocalDate jubilee = LocalDate.of(2055, 6, 7);
        long before = journal.keep(new BankHolidayDeclared(jubilee, WHY)).position();
        TestJournal.Kept estimate = journal.keep(new PopulationEstimated(2054, 71_000, WHY));
        journal.keep(new ThresholdSet(Threshold.INSTANCE_WINDOW, 15, WHY));
        journal.keep(
                new TargetSet(
                        new IndicatorCode("LA-01"), jubilee, null, new BigDecimal("410.5"), WHY));
        journal.keep(
                new CodeSetChanged(CodeSet.LEGAL_STATUS, new CodeWord("Q9"), WHY, jubilee, null));
        journal.keep(new ThresholdSet(Threshold.INSTANCE_WINDOW, 14, WHY));
        long after = journal.keep(new BankHolidayWithdrawn(jubilee, WHY)).position();

        JsonNode people = find("populations", after, "midYear", "2054");
        assertThat(people.path("people").intValue()).isEqualTo(71_000);
        assertThat(people.path("knownFrom").longValue()).isEqualTo(estimate.position());
        assertThat(people.path("eventId").asString()).isEqualTo(estimate.id().toString());
        assertThat(find("populations", before, "midYear", "2054").isMissingNode()).isTrue();
        assertThat(find("thresholds", before, "name", "instance-window").path("amount").intValue())
                .isEqualTo(14);
        assertThat(
                        find("thresholds", after - 2, "name", "instance-window")
                                .path("amount")
                                .intValue())
                .isEqualTo(15);
        assertThat(find("bank-holidays", before, "day", "2055-06-07").path("name").asString())
                .isEqualTo("as published");
        assertThat(find("bank-holidays", after, "day", "2055-06-07").isMissingNode()).isTrue();
        assertThat(find("targets", after, "from", "2055-06-07").path("value").decimalValue())
                .isEqualByComparingTo("410.5");
        assertThat(find("code-sets", after, "code", "Q9").path("set").asString())
                .isEqualTo("legal-status");
        assertThat(find("code-sets", before, "code", "Q9").isMissingNode()).isTrue();
        assertThat(find("code-sets", before, "label", "Full care order").path("code").asString())
                .isEqualTo("C2");
        assertThat(find("definitions", before, "indicator", "FD-04").path("version").intValue())
                .isEqualTo(1);
    }

    @Test
    void pages_and_gives_tables_to_anyone_and_knows_no_other_kinds() {
        Http school = new Http(http, Role.SCHOOL);
        journal.keep(new PopulationEstimated(2056, 71_000, WHY));

        JsonNode first = Http.json(school.ask("/api/reference/code-sets?limit=2"));
        JsonNode second =
                Http.json(
                        school.ask(
                                "/api/reference/code-sets?limit=2&next="
                                        + first.path("next").asString()));
        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(2).isNotEqualTo(first.path("items"));
        assertThat(school.table("/api/reference/thresholds"))
                .hasStatusOk()
                .bodyText()
                .startsWith("name,amount,meaning,reason")
                .contains("step-down-window,28");
        assertThat(school.ask("/api/reference/colours")).hasStatus(404);
        assertThat(school.ask("/api/reference/targets?colour=red")).hasStatus(400);
    }

    @Test
    void a_team_is_listed_with_a_line_for_each_member_as_known_then() {
        long before = journal.keep(team("heidi", "hattie")).position();
        TestJournal.Kept ended = journal.keep(team());
        Http manager = new Http(http, Role.MANAGER);

        JsonNode hattie = find("teams", before, "team", TEAM);
        assertThat(hattie.path("member").asString()).isEqualTo("hattie");
        assertThat(hattie.path("agency").asString()).isEqualTo("council");
        assertThat(hattie.path("reason").asString()).isEqualTo("as published");
        assertThat(hattie.path("knownFrom").longValue()).isEqualTo(before);
        assertThat(find("teams", ended.position(), "team", TEAM).isMissingNode()).isTrue();
        assertThat(manager.table("/api/reference/teams?asKnown=" + before))
                .hasStatusOk()
                .bodyText()
                .startsWith("team,member,agency,reason")
                .containsSubsequence(
                        "Listed early help,hattie,council,as published",
                        "Listed early help,heidi,council,as published");
    }

    private static TeamSet team(String... members) {
        return new TeamSet(
                new TeamName(TEAM),
                new CodeWord("council"),
                Stream.of(members).map(Worker::new).toList(),
                WHY);
    }

    private JsonNode find(String kind, long known, String key, String value) {
        String path = "/api/reference/" + kind + "?limit=1000&asKnown=" + known;
        for (JsonNode item :
                Http.json(new Http(http, Role.ADMINISTRATOR).ask(path)).path("items")) {
            if (item.path(key).asString("").equals(value)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }
}
