package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The history of all: an agency of its own for every test keeps the others' events out. */
@Tag("long")
@RunningQueryService
class WholeHistoryIT {

    private static final String HISTORY = "/api/history";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired PageLengths lengths;

    private final String agency = "agency-" + UUID.randomUUID();
    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId ben = new ChildId(UUID.randomUUID());
    private final ChildId cat = new ChildId(UUID.randomUUID());
    private final List<TestJournal.Kept> kept = new ArrayList<>();

    /** Ann's entry is recorded late and amended, Ben's in time, Cat's by a return. */
    @BeforeEach
    void three_children_come_into_care() {
        keep("worker", "social-worker", "web", ann, "2020-01-06");
        amend("manager");
        keep("chair", "conference-chair", "web", ben, today.toString());
        keep("team", "data-team", "ssda903", cat, "2020-01-08");
        auditor("?after=" + kept.getLast().position());
    }

    @Test
    void every_event_of_the_journal_is_told_in_its_order_but_not_what_it_says() {
        JsonNode told = auditor("?agency=" + agency);

        assertThat(positions(told))
                .isEqualTo(kept.stream().map(TestJournal.Kept::position).toList());
        JsonNode first = told.path("events").path(0);
        assertThat(first.path("eventId").asString()).isEqualTo(kept.getFirst().id().toString());
        assertThat(first.path("stream").asString()).isEqualTo(ann.toString());
        assertThat(first.path("who").asString()).isEqualTo("worker");
        assertThat(first.path("role").asString()).isEqualTo("social-worker");
        assertThat(first.path("effectiveOn").asString()).isEqualTo("2020-01-06");
        assertThat(first.path("supersededBy").asString()).isEqualTo(kept.get(1).id().toString());
        assertThat(told.path("events").path(1).path("supersedes").asString())
                .isEqualTo(kept.getFirst().id().toString());
        assertThat(first.has("changed")).isFalse();
        assertThat(told.has("next")).isFalse();
    }

    @Test
    void each_filter_lets_through_what_it_says_and_together_they_all_count() {
        assertThat(found("type=fact-amended")).containsExactly(1);
        assertThat(found("role=social-worker")).containsExactly(0);
        assertThat(found("who=worker")).containsExactly(0, 1);
        assertThat(found("who=worker&role=manager")).containsExactly(1);
        assertThat(found("corrections=yes")).containsExactly(1);
        assertThat(found("happenedFrom=2020-01-07&happenedTo=2020-01-08")).containsExactly(1, 3);
        assertThat(found("happenedFrom=2020-01-09")).containsExactly(2);
        assertThat(found("happenedFrom=1990-01-01&happenedTo=2020-01-07")).containsExactly(0, 1);
        assertThat(found("happenedFrom=2020-01-08&happenedTo=2020-01-07")).isEmpty();
        assertThat(found("happenedTo=2020-01-06")).containsExactly(0);
        assertThat(found("from=" + today.minusDays(1))).containsExactly(0, 1, 2, 3);
        assertThat(found("to=" + today)).containsExactly(0, 1, 2, 3);
        assertThat(found("from=" + today.plusDays(1))).isEmpty();
        assertThat(found("to=2001-01-01")).isEmpty();
        assertThat(found("who=nobody")).isEmpty();
    }

    @Test
    void late_is_what_was_recorded_after_the_window_and_not_by_a_return_nor_as_a_correction() {
        assertThat(found("late=yes")).containsExactly(0);
        assertThat(found("late=yes&corrections=yes")).containsExactly(0, 1);
    }

    @Test
    void pages_give_every_event_once_although_more_are_recorded_meanwhile() {
        List<Long> told = new ArrayList<>();
        StringBuilder tables = new StringBuilder();
        String next = "";
        while (true) {
            String asked = "?agency=" + agency + "&limit=1" + next;
            JsonNode part = auditor(asked);
            told.addAll(positions(part));
            tables.append(table(asked).replaceFirst(".*\\R", ""));
            amend("manager");
            if (!part.has("next")) {
                break;
            }
            next = "&next=" + part.path("next").asString();
        }

        assertThat(told).isEqualTo(kept.stream().limit(4).map(TestJournal.Kept::position).toList());
        assertThat(tables.toString().lines()).hasSize(4);
    }

    @Test
    void a_few_days_looked_up_one_by_one_hold_what_the_whole_journal_says_of_them() {
        List<Long> through =
                all("").stream()
                        .filter(WholeHistoryIT::isOfThoseDays)
                        .map(WholeHistoryIT::position)
                        .toList();

        assertThat(through).hasSizeGreaterThanOrEqualTo(3);
        assertThat(all("&happenedFrom=2020-01-06&happenedTo=2020-01-08"))
                .map(WholeHistoryIT::position)
                .isEqualTo(through);
    }

    @Test
    void what_corrects_an_event_later_was_not_known_before() {
        JsonNode then = auditor("?agency=" + agency + "&asKnown=" + kept.getFirst().position());

        assertThat(positions(then)).containsExactly(kept.getFirst().position());
        assertThat(then.path("events").path(0).path("supersededBy").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency=\u0000",
                "who=a\u001bb",
                "from=soon",
                "to=+999999999-12-31",
                "happenedFrom=-999999999-01-01",
                "happenedTo=2026-02-30",
                "corrections=perhaps",
                "late=no",
                "next=x",
                "next=OTk5OTk5OTk5OTk5OTk5OTk5IDEgMTk5OS0wMS0wMQ",
                "limit=0",
                "limit=1001",
                "agency=a&agency=b",
                "order=by"
            })
    void a_filter_that_is_none_is_refused_and_never_fails(String filter) {
        assertThat(new Http(service, Role.AUDITOR).ask(HISTORY + "?" + filter)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency=\u0000",
                "type=<script>alert(1)</script>",
                "who=' or 1=1 --",
                "role=%",
                "to=+999999999-12-31",
                "before=x",
                "before=999999999999999999",
                "since=999999999999999999"
            })
    void the_page_bears_whatever_is_typed(String typed) {
        MvcTestResult page = new SignedIn(service, Role.AUDITOR).open("/history?" + typed);

        assertThat(page.getResponse().getStatus()).isIn(200, 400);
        assertThat(page).bodyText().contains("History of all").doesNotContain("<script>alert");
    }

    @Test
    void the_page_shows_the_newest_first_and_leads_from_page_to_page_and_to_each_event() {
        for (int i = 0; i < 60; i++) {
            amend("manager");
        }
        auditor("?after=" + kept.getLast().position());
        TestJournal.Kept newest = kept.getLast();
        TestJournal.Kept oldestOfFirst = kept.get(kept.size() - lengths.history());

        assertThat(page(""))
                .bodyText()
                .containsSubsequence(
                        "id=\"event-" + newest.id() + "\"",
                        "href=\"/events/" + newest.id() + "\"",
                        "/children/" + ann + "/history?event=" + newest.id(),
                        "id=\"event-" + oldestOfFirst.id() + "\"",
                        "before=" + oldestOfFirst.position())
                .doesNotContain("Later events");
        assertThat(page("&before=" + oldestOfFirst.position()))
                .bodyText()
                .contains(
                        "since=" + kept.get(13).position(),
                        "href=\"#event-" + kept.get(0).id() + "\"",
                        "href=\"/events/" + newest.id() + "\"",
                        "wrong detail")
                .doesNotContain("Earlier events", "id=\"event-" + oldestOfFirst.id());
        assertThat(page("&since=" + kept.get(13).position()))
                .bodyText()
                .contains("id=\"event-" + newest.id(), "before=" + oldestOfFirst.position())
                .doesNotContain("Later events");
        assertThat(page("&since=" + kept.get(0).position()))
                .bodyText()
                .contains("Later events", "id=\"event-" + kept.get(50).id())
                .doesNotContain("id=\"event-" + kept.get(51).id());
    }

    @Test
    void events_about_what_figures_are_computed_with_stand_there_too() {
        LocalDate day = LocalDate.of(2049, 6, 3);
        TestJournal.Kept declared =
                journal.keep(new BankHolidayDeclared(day, new Wording("as told")));
        TestJournal.Kept withdrawn =
                journal.keep(new BankHolidayWithdrawn(day, new Wording("as told")));

        assertThat(positions(auditor("?type=bank-holiday-declared&after=" + withdrawn.position())))
                .contains(declared.position());
    }

    @Test
    void neither_names_nor_days_of_birth_are_told() {
        TestJournal.Kept registered =
                journal.keep(
                        by("worker", "social-worker", "web"),
                        ann,
                        Registered.child(ann, "Ann", LocalDate.of(2020, 5, 5)));
        auditor("?after=" + registered.position());

        assertThat(page("")).bodyText().doesNotContain("Planted", "5 May 2020");
        assertThat(table("?agency=" + agency)).doesNotContain("Planted", "2020-05-05");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_is_open_to_those_who_look_across_all_children(Role role) {
        boolean open = role == Role.AUDITOR || role == Role.DATA_TEAM || role == Role.ADMINISTRATOR;

        assertThat(new Http(service, role).ask(HISTORY)).hasStatus(open ? 200 : 403);
        assertThat(new Http(service, role).table(HISTORY)).hasStatus(open ? 200 : 403);
        assertThat(new SignedIn(service, role).open("/history")).hasStatus(open ? 200 : 403);
    }

    private void keep(String who, String role, String source, ChildId child, String on) {
        kept.add(journal.keep(by(who, role, source), child, Care.entry(1, on)));
    }

    private void amend(String role) {
        kept.add(
                journal.keep(
                        by("worker", role, "web"),
                        ann,
                        new FactAmended(
                                kept.getFirst().id(),
                                Care.entry(1, "2020-01-07"),
                                CorrectionReason.WRONG_DETAIL)));
    }

    private Provenance by(String who, String role, String source) {
        return new Provenance(who, role, agency, source, "test", Provenance.Grade.RECORDED);
    }

    /** Which of the events that were kept are found, by their number. */
    private List<Integer> found(String filter) {
        List<Long> all = kept.stream().map(TestJournal.Kept::position).toList();
        return positions(auditor("?agency=" + agency + "&" + filter)).stream()
                .map(all::indexOf)
                .toList();
    }

    /** Every event of every page. */
    private List<JsonNode> all(String filter) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode part = auditor("?limit=50" + filter);
        all.addAll(part.path("events").valueStream().toList());
        while (part.has("next")) {
            part = auditor("?limit=50" + filter + "&next=" + part.path("next").asString());
            all.addAll(part.path("events").valueStream().toList());
        }
        return all;
    }

    private static boolean isOfThoseDays(JsonNode event) {
        return event.path("effectiveOn").asString("").matches("2020-01-0[678]");
    }

    private static long position(JsonNode event) {
        return event.path("position").asLong();
    }

    private static List<Long> positions(JsonNode told) {
        return told.path("events").valueStream().map(it -> it.path("position").asLong()).toList();
    }

    private MvcTestResult page(String rest) {
        MvcTestResult page =
                new SignedIn(service, Role.AUDITOR).open("/history?agency=" + agency + rest);
        assertThat(page).hasStatusOk();
        return page;
    }

    private String table(String rest) {
        MvcTestResult table = new Http(service, Role.AUDITOR).table(HISTORY + rest);
        assertThat(table).hasStatusOk();
        return new String(table.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode auditor(String rest) {
        MvcTestResult answer = new Http(service, Role.AUDITOR).ask(HISTORY + rest);
        assertThat(answer).hasStatusOk();
        return Http.json(answer);
    }
}
