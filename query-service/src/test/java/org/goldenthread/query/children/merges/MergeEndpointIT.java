package org.goldenthread.query.children.merges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonAbsorbed;
import org.goldenthread.pathway.person.PersonMergeProposed;
import org.goldenthread.pathway.person.PersonMerged;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.FailingVault;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.TestJournal.Kept;
import org.goldenthread.query.figures.indicators.Care;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Two records of one child, merged and parted again, as every question sees them. */
@RunningQueryService
class MergeEndpointIT {

    private static final LocalDate BORN = LocalDate.of(2020, 5, 5);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired FailingVault vault;
    @Autowired JdbcClient jdbc;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId anna = new ChildId(UUID.randomUUID());
    private long before;
    private long merged;

    @BeforeEach
    void two_records_are_merged() {
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        journal.keep(anna, Registered.child(anna, "Anna", BORN));
        before = journal.keep(anna, Care.entry(1, "2025-06-01")).position();
        journal.keep(anna, new MergeProposed(ann, MergeReason.REGISTERED_TWICE));
        journal.keep(anna, new MergedInto(ann));
        merged = journal.keep(ann, new DuplicateAbsorbed(anna)).position();
    }

    @AfterEach
    void mend() {
        vault.mend();
    }

    @Test
    void the_chronology_of_either_id_is_the_survivors_and_as_known_before_each_its_own() {
        JsonNode chronology = Http.json(ask(anna, "chronology?after=" + merged));

        assertThat(chronology.path("childId").asString()).isEqualTo(ann.toString());
        assertThat(chronology.path("askedFor").asString()).isEqualTo(anna.toString());
        assertThat(types(chronology.path("facts")))
                .containsExactly("child-registered", "care-entry-recorded");
        assertThat(chronology.toString()).contains("\"Ann\"").doesNotContain("\"Anna\"");
        assertThat(Http.json(ask(ann, "chronology")).has("askedFor")).isFalse();
        JsonNode earlier = Http.json(ask(anna, "chronology?asKnown=" + before));
        assertThat(earlier.path("childId").asString()).isEqualTo(anna.toString());
        assertThat(earlier.toString()).contains("\"Anna\"");
        assertThat(Http.json(ask(ann, "chronology?asKnown=" + before)).path("strands").size())
                .isZero();
        assertThat(Http.json(ask(anna, "as-of?on=2025-06-15")).path("level").asString())
                .isEqualTo("looked-after");
    }

    @Test
    void the_history_shows_the_events_of_both_streams_and_what_moved() {
        JsonNode history = Http.json(ask(anna, "history?after=" + merged));
        JsonNode events = history.path("events");

        assertThat(history.path("childId").asString()).isEqualTo(ann.toString());
        assertThat(history.path("askedFor").asString()).isEqualTo(anna.toString());
        assertThat(types(events))
                .containsExactly(
                        "child-registered",
                        "child-registered",
                        "care-entry-recorded",
                        "merge-proposed",
                        "merged-into",
                        "duplicate-absorbed");
        assertThat(events.get(2).path("stream").asString()).isEqualTo(anna.toString());
        assertThat(events.get(4).path("changed").toString())
                .contains("\"strand\":\"care-period\",\"how\":\"moved\"")
                .contains("\"strand\":\"merge\",\"how\":\"changed\"");
        assertThat(types(Http.json(ask(anna, "history?asKnown=" + before)).path("events")))
                .containsExactly("child-registered", "care-entry-recorded");
    }

    @Test
    void parted_again_each_record_is_what_it_was() {
        long parted = part();

        JsonNode chronology = Http.json(ask(anna, "chronology?after=" + parted));
        assertThat(chronology.path("childId").asString()).isEqualTo(anna.toString());
        assertThat(chronology.path("strands"))
                .isEqualTo(Http.json(ask(anna, "chronology?asKnown=" + before)).path("strands"));
        assertThat(chronology.path("facts"))
                .isEqualTo(Http.json(ask(anna, "chronology?asKnown=" + before)).path("facts"));
        assertThat(carePeriodsAt(ann, parted)).isZero();
        assertThat(carePeriodsAt(ann, merged)).isEqualTo(1);
        assertThat(carePeriodsAt(anna, parted)).isEqualTo(1);
        assertThat(carePeriodsAt(anna, merged)).isZero();
        assertThat(types(Http.json(ask(ann, "history")).path("events")))
                .containsExactly("child-registered", "duplicate-absorbed", "merge-undone");
    }

    @Test
    void merges_are_listed_with_what_became_of_them() {
        JsonNode inForce = mergeOf(anna, "after=" + merged);
        assertThat(inForce.path("stage").asString()).isEqualTo("in-force");
        assertThat(inForce.path("survivor").asString()).isEqualTo(ann.toString());
        assertThat(inForce.path("reason").asString()).isEqualTo("registered-twice");
        assertThat(types(inForce.path("steps"))).containsExactly("merge-proposed", "merged-into");

        long parted = part();

        assertThat(mergeOf(anna, "after=" + parted).path("stage").asString()).isEqualTo("undone");
        assertThat(mergeOf(anna, "asKnown=" + merged).path("stage").asString())
                .isEqualTo("in-force");
        assertThat(mergeOf(anna, "asKnown=" + before).isMissingNode()).isTrue();
        assertThat(auditor().table("/api/merges?stage=undone&limit=1000"))
                .hasStatusOk()
                .bodyText()
                .contains("kind,survivor,retired,stage,reason", anna.toString());
        assertThat(auditor().ask("/api/merges?stage=odd")).hasStatus(400);
        assertThat(new Http(service, Role.SOCIAL_WORKER).ask("/api/merges")).hasStatus(403);
    }

    @Test
    void a_merge_that_waits_shows_what_the_rules_have_against_it_until_that_is_resolved() {
        ChildId third = new ChildId(UUID.randomUUID());
        journal.keep(third, Registered.child(third, "Third", BORN));
        Kept care = journal.keep(third, Care.entry(2, "2025-07-01"));
        long proposed =
                journal.keep(third, new MergeProposed(ann, MergeReason.ANOTHER_NAME)).position();

        JsonNode waiting = mergeOf(third, "stage=proposed&after=" + proposed);
        assertThat(waiting.path("conflicts").toString()).contains("903-501", care.id().toString());

        long voided =
                journal.keep(third, new FactVoided(care.id(), CorrectionReason.DUPLICATE))
                        .position();

        assertThat(mergeOf(third, "after=" + voided).path("conflicts").size()).isZero();
        assertThat(mergeOf(third, "asKnown=" + proposed).path("conflicts").size()).isPositive();
    }

    @Test
    void merges_of_adults_are_listed_too() {
        PersonId mary = new PersonId(UUID.randomUUID());
        PersonId maria = new PersonId(UUID.randomUUID());
        journal.keep(maria, new PersonMergeProposed(mary, MergeReason.ANOTHER_NAME));
        journal.keep(maria, new PersonMerged(mary));
        long absorbed = journal.keep(mary, new PersonAbsorbed(maria)).position();

        JsonNode merge = mergeOf(new ChildId(maria.value()), "after=" + absorbed);

        assertThat(merge.path("kind").asString()).isEqualTo("adult");
        assertThat(merge.path("stage").asString()).isEqualTo("in-force");
    }

    @Test
    void a_family_that_cannot_be_read_for_a_while_is_made_up_for_as_a_whole() {
        assertThat(ask(ann, "history?after=" + merged)).hasStatusOk();
        ChildId late = new ChildId(UUID.randomUUID());
        vault.failFor(late.value());
        journal.keep(late, Registered.child(late, "Late", BORN));
        journal.keep(late, Care.entry(3, "2024-01-01"));
        journal.keep(late, Care.exit(3, "2024-02-01"));
        journal.keep(late, new MergedInto(ann));
        journal.keep(ann, new DuplicateAbsorbed(late));
        long last = journal.keep(ann, Care.exit(1, "2025-08-01")).position();
        assertThat(ask(ann, "history?after=" + last)).hasStatusOk();
        assertThat(carePeriodsAt(ann, last)).isEqualTo(1);
        assertThat(carePeriodsAt(late, last)).isZero();

        vault.mend();
        Http operator = new Http(service, Role.ADMINISTRATOR);
        assertThat(operator.post("/api/records/dead-letters/retry")).hasStatusOk();

        assertThat(operator.ask("/api/records/dead-letters"))
                .bodyText()
                .doesNotContain(late.toString(), ann.toString());
        assertThat(carePeriodsAt(ann, last)).isEqualTo(2);
        assertThat(carePeriodsAt(late, last)).isZero();
        assertThat(Http.json(ask(late, "chronology")).path("strands").toString())
                .contains("2024-01-01", "2025-08-01");
    }

    private long part() {
        journal.keep(ann, new MergeUndone(anna, UnmergeReason.DIFFERENT_PEOPLE));
        return journal.keep(anna, new MergeUndone(ann, UnmergeReason.DIFFERENT_PEOPLE)).position();
    }

    private JsonNode mergeOf(ChildId retired, String question) {
        JsonNode merges = Http.json(auditor().ask("/api/merges?limit=1000&" + question));
        return merges.path("merges")
                .valueStream()
                .filter(merge -> merge.path("retired").asString().equals(retired.toString()))
                .findFirst()
                .orElse(merges.path("none"));
    }

    private long carePeriodsAt(ChildId child, long position) {
        return jdbc.sql("select count(*) from records.care_period_known(?) where child_id = ?")
                .param(position)
                .param(child.value())
                .query(Long.class)
                .single();
    }

    private Http auditor() {
        return new Http(service, Role.AUDITOR);
    }

    private MvcTestResult ask(ChildId child, String question) {
        return new Http(service, Role.MANAGER).ask("/api/children/" + child + "/" + question);
    }

    private static List<String> types(JsonNode list) {
        return list.valueStream().map(node -> node.path("type").asString()).toList();
    }
}
