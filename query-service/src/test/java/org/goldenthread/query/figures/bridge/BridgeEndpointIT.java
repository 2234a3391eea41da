package org.goldenthread.query.figures.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningQueryService
class BridgeEndpointIT {

    private static final String BRIDGE = "/api/indicators/LA-01/bridge?asAt=2036-03-31";

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void says_why_a_figure_moved_with_both_figures_in_full() {
        ChildId ann = new ChildId(UUID.randomUUID());
        TestJournal.Kept entry = journal.keep(ann, Care.entry(1, "2036-02-01"));
        ChildId ben = new ChildId(UUID.randomUUID());
        TestJournal.Kept late = journal.keep(ben, Care.entry(2, "2036-02-01"));
        TestJournal.Kept voided =
                journal.keep(ann, new FactVoided(entry.id(), CorrectionReason.DUPLICATE));

        MvcTestResult answer =
                ask(
                        BRIDGE
                                + "&fromKnown="
                                + entry.position()
                                + "&toKnown="
                                + voided.position()
                                + "&after="
                                + voided.position());

        JsonNode bridge = body(answer);
        long opening = bridge.path("opening").path("numerator").longValue();
        assertThat(bridge.path("opening").path("position").longValue()).isEqualTo(entry.position());
        assertThat(bridge.path("closing").path("numerator").longValue()).isEqualTo(opening);
        assertThat(bridge.path("closing").path("version").intValue()).isEqualTo(1);
        assertThat(bridge.path("lines").valueStream().map(BridgeEndpointIT::line))
                .containsExactlyInAnyOrder(
                        ann + " -1 voided " + voided.id(), ben + " 1 late " + late.id());
        assertThat(bridge.path("reasons").valueStream())
                .extracting(sum -> sum.path("reason").stringValue())
                .containsExactly("late", "voided");
    }

    @Test
    void pages_through_its_lines_and_sums_over_all_of_them() {
        long before =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                        .position();
        long last = before;
        for (int i = 0; i < 5; i++) {
            last =
                    journal.keep(new ChildId(UUID.randomUUID()), Care.entry(4 + i, "2036-02-01"))
                            .position();
        }
        List<String> children = new ArrayList<>();
        String next = "&after=" + last;
        do {
            JsonNode page = body(ask(BRIDGE + "&limit=2&fromKnown=" + before + next));
            assertThat(page.path("reasons").path(0).path("numerator").intValue()).isEqualTo(5);
            page.path("lines").forEach(line -> children.add(line.path("childId").stringValue()));
            next = page.has("next") ? "&next=" + page.path("next").stringValue() : "";
            journal.keep(new ChildId(UUID.randomUUID()), Care.entry(20, "2036-02-01"));
        } while (!next.isEmpty());

        assertThat(children).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void is_a_table_whose_columns_add_up() {
        long before =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                        .position();
        long after =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                        .position();

        assertThat(
                        new Http(http, Role.AUDITOR)
                                .table(
                                        BRIDGE
                                                + "&fromKnown="
                                                + before
                                                + "&toKnown="
                                                + after
                                                + "&after="
                                                + after))
                .hasStatusOk()
                .bodyText()
                .startsWith("code,row,reason,numerator,denominator")
                .contains("LA-01,opening", "LA-01,line,late,1,", "LA-01,closing");
    }

    @Test
    void can_be_told_by_a_breakdown_and_about_one_part_of_it() {
        long before =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                        .position();
        ChildId ann = new ChildId(UUID.randomUUID());
        long after = journal.keep(ann, Care.entry(3, "2036-02-01")).position();
        String bridge = BRIDGE + "&fromKnown=" + before + "&toKnown=" + after + "&after=" + after;

        JsonNode parts = body(ask(bridge + "&by=placement")).path("breakdown");
        JsonNode part = body(ask(bridge + "&by=placement&key=U6"));

        assertThat(parts.valueStream())
                .filteredOn(one -> one.path("key").stringValue().equals("U6"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("opening")).isEqualTo(part.path("opening")));
        assertThat(part.path("lines").valueStream())
                .extracting(line -> line.path("childId").stringValue())
                .containsExactly(ann.toString());
        assertThat(body(ask(bridge + "&by=placement&key=nowhere")).path("lines").isEmpty())
                .isTrue();
        assertThat(ask(bridge + "&key=U6")).hasStatus(400).bodyText().contains("key", "by");
    }

    @Test
    void a_table_holds_all_lines_unless_a_part_of_them_is_asked_for() {
        long before =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                        .position();
        long last = before;
        for (int i = 0; i < 101; i++) {
            last =
                    journal.keep(new ChildId(UUID.randomUUID()), Care.entry(3, "2036-02-01"))
                            .position();
        }
        String bridge = BRIDGE + "&fromKnown=" + before + "&toKnown=" + last + "&after=" + last;
        Http officer = new Http(http, Role.PERFORMANCE_OFFICER);

        assertThat(officer.table(bridge))
                .bodyText()
                .containsSubsequence(Collections.nCopies(101, "LA-01,line,late,1"));
        assertThat(officer.table(bridge + "&limit=2")).bodyText().hasLineCount(5);
    }

    @Test
    void lists_all_that_is_wrong_with_a_question() {
        assertThat(ask("/api/indicators/LA-01/bridge?toKnown=soon&colour=red&asKnown=1"))
                .hasStatus(400)
                .bodyText()
                .contains("asAt", "fromKnown", "toKnown", "colour", "asKnown");
        assertThat(ask(BRIDGE + "&fromKnown=2199-01-01T00:00:00Z"))
                .hasStatus(400)
                .bodyText()
                .contains("fromKnown", "future");
        assertThat(ask(BRIDGE + "&fromKnown=1999-01-01T00:00:00Z"))
                .hasStatus(400)
                .bodyText()
                .contains("fromKnown", "begins later");
        assertThat(ask("/api/indicators/XX-99/bridge?asAt=2036-03-31&fromKnown=1")).hasStatus(404);
    }

    @Test
    void shows_cases_to_those_only_who_may_see_them() {
        assertThat(new Http(http, Role.HUB_WORKER).ask(BRIDGE + "&fromKnown=1")).hasStatus(403);
    }

    private MvcTestResult ask(String path) {
        return new Http(http, Role.PERFORMANCE_OFFICER).ask(path);
    }

    private static JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Http.json(answer);
    }

    private static String line(JsonNode line) {
        return line.path("childId").stringValue()
                + " "
                + line.path("change").intValue()
                + " "
                + line.path("reason").stringValue()
                + " "
                + line.path("eventIds").path(0).stringValue();
    }
}
