package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningQueryService
class IndicatorEndpointIT {

    private static final String FIGURE = "/api/indicators/LA-01?asAt=2031-03-31";
    private static final String CASES = "/api/indicators/LA-01/cases?asAt=2031-03-31";

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void answers_with_ones_own_write_and_the_case_that_it_made() {
        ChildId ann = new ChildId(UUID.randomUUID());
        long before =
                value(
                        ask(
                                FIGURE
                                        + "&after="
                                        + journal.keep(ann, Care.exit(7, "2031-01-01"))
                                                .position()));
        TestJournal.Kept entry = journal.keep(ann, Care.entry(8, "2031-02-01"));

        MvcTestResult after = ask(FIGURE + "&after=" + entry.position());

        assertThat(value(after)).isEqualTo(before + 1);
        assertThat(after).bodyJson().extractingPath("$.position").isEqualTo((int) entry.position());
        assertThat(ask(CASES + "&limit=1000&asKnown=" + entry.position()))
                .bodyText()
                .contains(ann.toString(), entry.id().toString());
        assertThat(value(ask(FIGURE + "&asKnown=" + (entry.position() - 1)))).isEqualTo(before);
    }

    @Test
    void pages_through_cases_as_known_at_the_first_page() {
        for (int i = 0; i < 3; i++) {
            journal.keep(new ChildId(UUID.randomUUID()), Care.entry(20 + i, "2031-02-01"));
        }
        TestJournal.Kept last =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(30, "2031-02-01"));
        long all = value(ask(FIGURE + "&after=" + last.position()));

        int seen = 0;
        String next = "";
        do {
            MvcTestResult page = ask(CASES + "&limit=" + (all / 3 + 1) + next);
            seen += count(page);
            next = next(page);
            journal.keep(new ChildId(UUID.randomUUID()), Care.entry(40 + seen, "2031-02-01"));
        } while (!next.isEmpty());

        assertThat((long) seen).isEqualTo(all);
    }

    @Test
    void lists_all_that_is_wrong_with_a_question() {
        assertThat(ask("/api/indicators/LA-01?asAt=31.3.2026&by=colour&limit=x&asKnown=soon"))
                .hasStatus(400)
                .bodyText()
                .contains("asAt", "by", "limit", "asKnown");
        assertThat(ask("/api/indicators/CP-08?from=2026-04-01&to=2026-03-31"))
                .hasStatus(400)
                .bodyText()
                .contains("must not be after to");
        assertThat(ask("/api/indicators/CP-08")).hasStatus(400).bodyText().contains("from", "to");
        assertThat(ask("/api/indicators/XX-99?asAt=2026-03-31")).hasStatus(404);
    }

    @Test
    void knows_nothing_of_the_future_or_of_a_time_before_the_journal() {
        journal.keep(new ChildId(UUID.randomUUID()), Care.entry(50, "2031-02-01"));
        for (String moment :
                new String[] {"2999-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "0", "99999999"}) {
            assertThat(ask(FIGURE + "&asKnown=" + moment))
                    .as(moment)
                    .hasStatus(400)
                    .bodyText()
                    .contains("asKnown");
        }
    }

    @Test
    void a_day_that_has_not_come_is_answered_as_far_as_is_known() {
        JsonNode ahead = Http.json(ask("/api/indicators/LA-01?asAt=2131-03-31"));
        JsonNode past = Http.json(ask("/api/indicators/LA-01?asAt=2020-03-31"));
        JsonNode series =
                Http.json(ask("/api/indicators/LA-01?asAt=2131-03-31&series=year&count=120"));

        assertThat(ahead.path("asFarAsKnown").asBoolean()).isTrue();
        assertThat(past.has("asFarAsKnown")).isFalse();
        assertThat(series.get(0).has("asFarAsKnown")).isFalse();
        assertThat(series.get(119).path("asFarAsKnown").asBoolean()).isTrue();
        JsonNode cases = Http.json(ask("/api/indicators/LA-01/cases?asAt=2131-03-31"));
        assertThat(cases.path("asFarAsKnown").asBoolean()).isTrue();
        assertThat(ask("/api/indicators/LA-01?asAt=1980-03-31"))
                .bodyText()
                .contains("\"rateMarker\":\"x\"");
    }

    @Test
    void the_catalogue_says_how_far_a_figure_looks_back() {
        JsonNode catalogue = Http.json(ask("/api/indicators"));
        List<String> told =
                catalogue
                        .valueStream()
                        .filter(one -> one.has("looksBack"))
                        .map(one ->
                                one.path("code").asString()
                                        + " "
                                        + one.path("looksBack").asString())
                        .toList();

        assertThat(told).contains("FD-04 12 months of referrals", "CP-08 ever of protection plans");
    }

    @Tag("long")
    @Test
    void asks_to_come_again_when_a_position_is_not_reached() {
        assertThat(ask(FIGURE + "&after=99999999")).hasStatus(503).containsHeader("Retry-After");
    }

    @Test
    void gives_series_breakdowns_and_tables() {
        TestJournal.Kept entry =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(60, "2031-02-01"));
        String asked = FIGURE + "&after=" + entry.position();

        assertThat(ask(asked + "&series=quarter&count=3"))
                .bodyJson()
                .extractingPath("$[*].asAt")
                .asArray()
                .containsExactly("2030-09-30", "2030-12-31", "2031-03-31");
        assertThat(ask(asked + "&by=placement"))
                .bodyJson()
                .extractingPath("$.breakdown[*].key")
                .asArray()
                .contains("U6");
        assertThat(as(Role.MANAGER).table(asked + "&by=placement"))
                .hasStatusOk()
                .bodyText()
                .startsWith("code,title,version")
                .contains("LA-01", "U6");
    }

    @Test
    void shows_the_catalogue_as_a_list_or_a_table() {
        assertThat(ask("/api/indicators"))
                .bodyJson()
                .extractingPath("$[0].code")
                .isEqualTo("CN-03");
        assertThat(as(Role.AUDITOR).table("/api/indicators")).bodyText().contains("LA-01,Children");
    }

    @Test
    void shows_cases_to_those_only_who_may_see_them() {
        assertThat(as(Role.HUB_WORKER).ask(FIGURE)).hasStatusOk();
        assertThat(as(Role.HUB_WORKER).ask(CASES)).hasStatus(403);
        assertThat(as(Role.SCHOOL).ask(FIGURE)).hasStatus(403);
        assertThat(http.get().uri(FIGURE).exchange()).hasStatus(401);
    }

    private MvcTestResult ask(String path) {
        return as(Role.PERFORMANCE_OFFICER).ask(path);
    }

    private Http as(Role role) {
        return new Http(http, role);
    }

    private static long value(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Http.json(answer).path("value").longValue();
    }

    private static int count(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return Http.json(page).path("cases").size();
    }

    private static String next(MvcTestResult page) {
        String next = Http.json(page).path("next").asString("");
        return next.isEmpty() ? "" : "&next=" + next;
    }
}
