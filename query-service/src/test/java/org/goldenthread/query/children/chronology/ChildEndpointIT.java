package org.goldenthread.query.children.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Chronology, history and what was so on a day. */
@RunningQueryService
class ChildEndpointIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private TestJournal.Kept registered = new TestJournal.Kept(new EventId(UUID.randomUUID()), 0);
    private TestJournal.Kept help = registered;
    private TestJournal.Kept entry = registered;
    private TestJournal.Kept amended = registered;

    @BeforeEach
    void ann_had_early_help_and_came_into_care_later_than_first_recorded() {
        registered = journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2020, 5, 5)));
        help = journal.keep(ann, helped());
        entry = journal.keep(ann, Care.entry(1, "2025-06-01"));
        amended =
                journal.keep(
                        ann,
                        new FactAmended(
                                entry.id(),
                                Care.entry(1, "2025-07-01", LegalStatus.INTERIM_CARE_ORDER),
                                CorrectionReason.WRONG_DETAIL));
    }

    @Test
    void a_social_worker_sees_every_strand_and_who_the_child_is() {
        JsonNode chronology =
                Http.json(ask(Role.SOCIAL_WORKER, "chronology?after=" + amended.position()));

        assertThat(chronology.path("level").asString()).isEqualTo("looked-after");
        assertThat(texts(chronology.path("facts"), "type"))
                .containsExactly(
                        "child-registered", "early-help-assessment-started", "care-entry-recorded");
        assertThat(texts(chronology.path("strands"), "strand"))
                .containsExactly("early-help", "care-period", "care-episode", "placement");
        assertThat(chronology.path("strands").get(1).path("startedOn").asString())
                .isEqualTo("2025-07-01");
        assertThat(chronology.toString()).contains("Planted", "2020-05-05");
    }

    @Test
    void help_without_consent_is_a_finding_for_all_who_see_the_help() {
        JsonNode toTheSchool =
                Http.json(ask(Role.SCHOOL, "chronology?after=" + amended.position()));
        JsonNode beforeTheHelp =
                Http.json(ask(Role.SOCIAL_WORKER, "chronology?asKnown=" + registered.position()));

        assertThat(texts(toTheSchool.path("findings"), "rule")).containsExactly("GT-EH-1");
        assertThat(texts(toTheSchool.path("findings"), "remedy"))
                .containsExactly(
                        "Record consent to the assessment first, or give a day on which it was in force.");
        assertThat(toTheSchool.path("findings").path(0).path("facts").get(0).asString())
                .isEqualTo(help.id().toString());
        assertThat(beforeTheHelp.path("findings").isEmpty()).isTrue();
    }

    @Test
    void a_school_sees_early_help_at_that_level_and_no_word_of_care() {
        JsonNode chronology = Http.json(ask(Role.SCHOOL, "chronology?after=" + amended.position()));

        assertThat(texts(chronology.path("strands"), "strand")).containsExactly("early-help");
        assertThat(texts(chronology.path("facts"), "type"))
                .containsExactly("child-registered", "early-help-assessment-started");
        assertThat(chronology.path("level").asString()).isEqualTo("early-help");
    }

    @Test
    void an_auditor_sees_every_strand_and_no_personal_content() {
        assertThat(ask(Role.AUDITOR, "chronology?after=" + amended.position()))
                .bodyText()
                .contains("care-entry-recorded")
                .doesNotContain("Planted", "2020-05-05");
        assertThat(ask(Role.PERFORMANCE_OFFICER, "chronology")).hasStatus(403);
    }

    @Test
    void the_history_shows_every_event_who_told_it_and_what_it_changed() {
        JsonNode events =
                Http.json(ask(Role.PERFORMANCE_OFFICER, "history?after=" + amended.position()))
                        .path("events");

        assertThat(texts(events, "eventId"))
                .containsExactly(
                        registered.id().toString(),
                        help.id().toString(),
                        entry.id().toString(),
                        amended.id().toString());
        assertThat(texts(events, "agency")).containsOnly("medway");
        assertThat(events.get(2).path("supersededBy").asString())
                .isEqualTo(amended.id().toString());
        assertThat(events.get(3).path("supersedes").asString()).isEqualTo(entry.id().toString());
        assertThat(events.get(3).path("effectiveOn").asString()).isEqualTo("2025-07-01");
        assertThat(events.get(2).path("changed").toString())
                .contains(
                        "\"strand\":\"care-period\",\"how\":\"added\",\"startedOn\":\"2025-06-01\"");
        assertThat(events.get(3).path("changed").toString())
                .contains(
                        "\"strand\":\"care-period\",\"how\":\"changed\",\"startedOn\":\"2025-07-01\"");
        assertThat(events.toString()).doesNotContain("Planted", "2020-05-05");
    }

    @Test
    void what_was_so_on_a_day_depends_on_what_was_known() {
        String on = "as-of?on=2025-06-15&after=" + amended.position();

        assertThat(level(ask(Role.MANAGER, on))).isEqualTo("early-help");
        assertThat(level(ask(Role.MANAGER, on + "&asKnown=" + entry.position())))
                .isEqualTo("looked-after");
        assertThat(level(ask(Role.MANAGER, "as-of?on=2024-01-01"))).isEqualTo("universal");
    }

    @Test
    void a_care_leaver_is_what_birthdays_make_of_the_day() {
        ChildId bo = new ChildId(UUID.randomUUID());
        journal.keep(bo, Registered.child(bo, "Bo", LocalDate.of(2004, 2, 29)));
        journal.keep(bo, Care.entry(1, "2019-01-01"));
        long position = journal.keep(bo, Care.exit(1, "2021-05-01")).position();
        String path = "/api/children/" + bo + "/";
        Http manager = new Http(service, Role.MANAGER);
        JsonNode before = Http.json(manager.ask(path + "as-of?on=2022-02-27&after=" + position));
        JsonNode after = Http.json(manager.ask(path + "as-of?on=2022-02-28&after=" + position));
        JsonNode grown = Http.json(manager.ask(path + "as-of?on=2029-02-28&after=" + position));
        JsonNode chronology = Http.json(manager.ask(path + "chronology?after=" + position));

        assertThat(before.path("level").asString()).isEqualTo("care-leaver");
        assertThat(before.findValuesAsString("eligibility")).containsExactly("relevant");
        assertThat(after.findValuesAsString("eligibility")).containsExactly("former-relevant");
        assertThat(grown.path("strands").isEmpty()).isTrue();
        assertThat(grown.path("level").asString()).isEqualTo("universal");
        assertThat(texts(chronology.path("strands"), "strand"))
                .containsExactly(
                        "care-period", "care-episode", "placement", "care-leaver", "care-leaver");
        assertThat(chronology.path("strands").get(4).path("endedOn").isNull()).isTrue();
        assertThat(
                        texts(
                                Http.json(
                                                new Http(service, Role.SCHOOL)
                                                        .ask(path + "chronology?after=" + position))
                                        .path("strands"),
                                "strand"))
                .isEmpty();
    }

    @Test
    void care_that_only_the_birthday_ended_is_over_and_its_missing_end_is_a_finding() {
        ChildId bo = new ChildId(UUID.randomUUID());
        journal.keep(bo, Registered.child(bo, "Bo", LocalDate.of(2004, 2, 29)));
        long position = journal.keep(bo, Care.entry(1, "2019-01-01")).position();
        String path = "/api/children/" + bo + "/";
        Http manager = new Http(service, Role.MANAGER);
        JsonNode child = Http.json(manager.ask(path + "as-of?on=2022-02-27&after=" + position));
        JsonNode grown = Http.json(manager.ask(path + "as-of?on=2022-02-28&after=" + position));
        JsonNode chronology = Http.json(manager.ask(path + "chronology?after=" + position));

        assertThat(child.path("level").asString()).isEqualTo("looked-after");
        assertThat(texts(grown.path("strands"), "strand")).containsExactly("care-leaver");
        assertThat(chronology.path("strands").get(0).path("endedOn").asString())
                .isEqualTo("2022-02-28");
        assertThat(texts(chronology.path("findings"), "rule")).contains("GT-AG-2");
    }

    @Test
    void a_birthday_to_come_has_ended_nothing_yet() {
        JsonNode chronology =
                Http.json(ask(Role.MANAGER, "chronology?after=" + amended.position()));
        JsonNode history = Http.json(ask(Role.AUDITOR, "history?after=" + amended.position()));
        JsonNode onThatDay =
                Http.json(ask(Role.MANAGER, "as-of?on=2038-05-05&after=" + amended.position()));

        assertThat(chronology.path("strands").get(1).path("strand").asString())
                .isEqualTo("care-period");
        assertThat(chronology.path("strands").get(1).path("endedOn").isNull()).isTrue();
        assertThat(texts(chronology.path("findings"), "rule")).doesNotContain("GT-AG-2");
        assertThat(history.toString()).doesNotContain("2038-05-05");
        assertThat(texts(onThatDay.path("strands"), "strand")).doesNotContain("care-period");
    }

    @Test
    void pages_and_tables() {
        JsonNode first =
                Http.json(ask(Role.AUDITOR, "history?limit=3&after=" + amended.position()));
        JsonNode second =
                Http.json(
                        ask(Role.AUDITOR, "history?limit=3&next=" + first.path("next").asString()));

        assertThat(first.path("events").size()).isEqualTo(3);
        assertThat(texts(second.path("events"), "eventId"))
                .containsExactly(amended.id().toString());
        assertThat(new Http(service, Role.AUDITOR).table("/api/children/" + ann + "/history"))
                .hasStatusOk()
                .bodyText()
                .contains("position,eventId,type", "fact-amended");
    }

    @Test
    void an_unknown_child_is_not_found_and_a_malformed_question_is_refused() {
        String nobody = "/api/children/" + UUID.randomUUID();
        Http manager = new Http(service, Role.MANAGER);

        assertThat(manager.ask(nobody + "/history")).hasStatus(404);
        assertThat(manager.ask(nobody + "/chronology")).hasStatus(404);
        assertThat(manager.ask("/api/children/17/history")).hasStatus(400);
        assertThat(ask(Role.MANAGER, "as-of?limit=3"))
                .hasStatus(400)
                .bodyText()
                .contains("\"on\"", "\"limit\"");
    }

    private MvcTestResult ask(Role role, String question) {
        return new Http(service, role).ask("/api/children/" + ann + "/" + question);
    }

    private static String level(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Http.json(answer).path("level").asString();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(node -> node.path(field).asString()).toList();
    }

    private static EarlyHelpAssessmentStarted helped() {
        return new EarlyHelpAssessmentStarted(
                new EarlyHelpId(new UUID(5, 5)),
                LocalDate.of(2025, 1, 10),
                new ConsentId(new UUID(4, 4)),
                Agency.SCHOOL,
                PractitionerRole.TEACHER,
                EarlyHelpReason.PARENTING,
                NeedLevel.MORE_FOR_SOME,
                null);
    }
}
