package org.goldenthread.query.worklists.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Protection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Work lists over HTTP. The plan began on 30 November 1995, the care on 19 December 1995. */
@RunningQueryService
class WorkListEndpointIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private long position;

    @BeforeEach
    void ann_has_a_protection_plan_and_comes_into_care() {
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(1990, 5, 5)));
        journal.keep(ann, Protection.plan(1, "1995-11-30"));
        position = journal.keep(ann, Care.entry(1, "1995-12-19")).position();
    }

    @Test
    void the_catalogue_says_what_each_clock_runs_from_and_to_and_by_which_rule() {
        JsonNode all = Http.json(worker().ask("/api/work-lists?after=" + position));

        assertThat(all.path("lists").findValuesAsString("name"))
                .contains("due-soon", "overdue", "met", "K01", "K20");
        assertThat(all.path("clocks").findValuesAsString("code"))
                .contains("K01", "K02a", "K02b", "K03", "K04", "K05", "K18", "K19", "K20");
        JsonNode first = all.path("clocks").path(0);
        assertThat(first.path("limit").intValue()).isEqualTo(1);
        assertThat(first.path("unit").asString()).isEqualTo("working days");
        assertThat(first.path("from").asString()).isEqualTo("referral received");
        assertThat(worker().table("/api/work-lists"))
                .bodyText()
                .contains("K04,First review of a child protection plan,3,months");
    }

    @Test
    void a_list_names_the_child_the_days_how_it_stands_who_recorded_it_and_the_events() {
        JsonNode overdue = ask("overdue", "&asAt=1996-03-01&clock=K04");

        JsonNode run = ours(overdue).getFirst();
        assertThat(run.path("strand").asString()).isEqualTo("child protection plan");
        assertThat(run.path("fromOn").asString()).isEqualTo("1995-11-30");
        assertThat(run.path("dueOn").asString()).isEqualTo("1996-02-29");
        assertThat(run.path("limit").intValue()).isEqualTo(3);
        assertThat(run.path("metOn").isNull()).isTrue();
        assertThat(run.path("state").asString()).isEqualTo("overdue");
        assertThat(run.path("daysOver").intValue()).isEqualTo(1);
        assertThat(run.path("worker").asString()).isEqualTo("somebody");
        assertThat(run.path("agency").asString()).isEqualTo("medway");
        assertThat(run.path("locality").asString()).isEqualTo("ME4");
        assertThat(run.path("eventIds")).hasSize(1);
        assertThat(overdue.path("asAt").asString()).isEqualTo("1996-03-01");
        assertThat(overdue.path("total").longValue()).isPositive();
    }

    @Test
    void soon_is_within_ten_working_days_unless_asked_otherwise() {
        assertThat(ours(ask("due-soon", "&asAt=1996-02-14&clock=K04"))).isEmpty();
        assertThat(ours(ask("due-soon", "&asAt=1996-02-15&clock=K04"))).hasSize(1);
        assertThat(ours(ask("due-soon", "&asAt=1996-02-14&clock=K04&within=11"))).hasSize(1);
    }

    @Test
    void lists_narrow_to_a_worker_an_agency_or_a_locality() {
        String day = "&asAt=1996-03-01&clock=K04";
        assertThat(ours(ask("overdue", day + "&worker=somebody&agency=medway&locality=ME4")))
                .hasSize(1);
        assertThat(ask("overdue", day + "&worker=nobody").path("total").longValue()).isZero();
        assertThat(ask("overdue", day + "&agency=police").path("items")).isEmpty();
        assertThat(ask("overdue", day + "&locality=ME9").path("items")).isEmpty();
    }

    @Test
    void lists_narrow_to_a_team_as_known_then() {
        String day = "&asAt=1996-03-01&clock=K04&team=Reviews (1996)";
        long first = journal.keep(team("somebody", "hattie")).position();
        position = journal.keep(team("hattie")).position();

        assertThat(ask("overdue", day).path("total").longValue()).isZero();
        assertThat(ours(ask("overdue", day + "&asKnown=" + first))).hasSize(1);
        assertThat(worker().table("/api/work-lists/overdue?limit=1000&asKnown=" + first + day))
                .hasStatusOk()
                .bodyText()
                .contains(ann.value().toString());
        assertThat(worker().ask("/api/work-lists/overdue?team=Nobody"))
                .hasStatus(400)
                .bodyText()
                .contains("\"team\"", "must be a team that there was as known then");
        position = journal.keep(team()).position();
        assertThat(worker().ask("/api/work-lists/overdue?after=" + position + day)).hasStatus(400);
    }

    private static TeamSet team(String... members) {
        return new TeamSet(
                new TeamName("Reviews (1996)"),
                new CodeWord("medway"),
                Stream.of(members).map(Worker::new).toList(),
                null);
    }

    @Test
    void what_was_done_leaves_the_lists_of_what_is_due() {
        position = journal.keep(ann, Care.review("1996-01-10")).position();

        assertThat(
                        ours(ask("met", "&asAt=1996-01-31&clock=K18"))
                                .getFirst()
                                .path("state")
                                .asString())
                .isEqualTo("met-on-time");
        assertThat(ours(ask("overdue", "&asAt=1996-01-31&clock=K18"))).isEmpty();
        assertThat(ours(ask("K18", "&asAt=1996-01-09"))).hasSize(1);
    }

    @Test
    void lists_come_in_pages_and_as_tables() {
        String list = "/api/work-lists/K04?asAt=1996-03-01&limit=1&after=" + position;
        journal.keep(ann, Protection.plan(2, "1996-01-01"));
        position = journal.keep(ann, Protection.plan(3, "1996-01-02")).position();
        JsonNode first = Http.json(worker().ask(list + "&asKnown=" + position));
        JsonNode second = Http.json(worker().ask(list + "&next=" + first.path("next").asString()));

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items")).hasSize(1).isNotEqualTo(first.path("items"));
        assertThat(worker().table("/api/work-lists/K04?asAt=1996-03-01"))
                .hasStatusOk()
                .bodyText()
                .startsWith("clock,title,childId,strand,strandId,fromOn,dueOn,metOn,state")
                .contains("K04,First review of a child protection plan," + ann.value());
    }

    @Test
    void nobody_sees_clocks_of_strands_that_they_may_not_see() {
        Http school = new Http(service, Role.SCHOOL);

        assertThat(
                        Http.json(school.ask("/api/work-lists"))
                                .path("clocks")
                                .findValuesAsString("code"))
                .doesNotContain("K01", "K04", "K18");
        assertThat(Http.json(school.ask("/api/work-lists/overdue?asAt=1996-03-01")).path("items"))
                .isEmpty();
        assertThat(school.ask("/api/work-lists/K04?asAt=1996-03-01")).hasStatus(404);
        assertThat(new Http(service, Role.PERFORMANCE_OFFICER).ask("/api/work-lists"))
                .hasStatus(403);
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        assertThat(worker().ask("/api/work-lists/colours")).hasStatus(404);
        assertThat(worker().ask("/api/work-lists/overdue?within=5")).hasStatus(400);
        assertThat(worker().ask("/api/work-lists/due-soon?within=999")).hasStatus(400);
        assertThat(worker().ask("/api/work-lists/overdue?clock=K99")).hasStatus(400);
        assertThat(worker().ask("/api/work-lists/overdue?asAt=yesterday")).hasStatus(400);
    }

    private JsonNode ask(String list, String parameters) {
        return Http.json(
                worker().ask(
                                "/api/work-lists/%s?limit=1000&after=%d%s"
                                        .formatted(list, position, parameters)));
    }

    /** The runs of this test's child; other tests of the context have left theirs. */
    private List<JsonNode> ours(JsonNode page) {
        List<JsonNode> runs = new ArrayList<>();
        page.path("items")
                .forEach(run -> {
                    if (run.path("childId").asString().equals(ann.value().toString())) {
                        runs.add(run);
                    }
                });
        return runs;
    }

    private Http worker() {
        return new Http(service, Role.SOCIAL_WORKER);
    }
}
