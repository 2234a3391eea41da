package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.goldenthread.query.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The time machine of a child. */
@RunningQueryService
class ThenChildPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private TestJournal.Kept registered = new TestJournal.Kept(new EventId(new UUID(0, 0)), 0);
    private TestJournal.Kept entry = registered;
    private TestJournal.Kept left = registered;
    private TestJournal.Kept amended = registered;
    private TestJournal.Kept voided = registered;

    @BeforeEach
    void ann_was_in_care_from_a_day_that_was_corrected_and_never_left() {
        registered = journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2020, 5, 5)));
        entry = journal.keep(ann, Care.entry(1, "2025-06-01"));
        left = journal.keep(ann, Care.exit(1, "2025-09-01"));
        amended =
                journal.keep(
                        ann,
                        new FactAmended(
                                entry.id(),
                                Care.entry(1, "2025-07-01"),
                                CorrectionReason.WRONG_DETAIL));
        voided = journal.keep(ann, new FactVoided(left.id(), CorrectionReason.NEVER_HAPPENED));
        known(ann, voided.position());
    }

    @Test
    void shows_what_is_known_now_and_leads_to_the_step_before() {
        MvcTestResult page = auditor().open(then(""));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Step 5 of 5",
                        "<h2 class=\"govuk-heading-m\">Fact voided</h2>",
                        "by somebody, social worker, Medway",
                        "min=\"1\" max=\"5\"",
                        "href=\"" + then("?at=" + amended.position()) + "\" rel=\"prev\"")
                .doesNotContain("rel=\"next\"", "Planted", "5 May 2020");
    }

    @Test
    void a_fact_that_became_known_is_added() {
        assertThat(text(then("?at=" + entry.position())))
                .contains("Step 2 of 5")
                .contains("Level of help as known then: Looked after (was: Universal services)")
                .contains("Looked after 1 June 2025, still open")
                .contains("+ Added")
                .doesNotContain("Corrected", "Taken away");
    }

    @Test
    void a_strand_that_came_to_its_end_is_ended() {
        assertThat(text(then("?at=" + left.position())))
                .contains(
                        "Looked after 1 June 2025 to 1 September 2025 (was: 1 June 2025, still open)")
                .contains("■ Ended");
    }

    @Test
    void a_corrected_day_is_shown_beside_what_it_was() {
        assertThat(text(then("?at=" + amended.position())))
                .contains("Care entry recorded 1 July 2025 (was: 1 June 2025)")
                .contains("✎ Corrected");
    }

    @Test
    void what_was_entered_in_error_is_taken_away() {
        assertThat(text(then("?at=" + voided.position())))
                .contains("Care exit recorded 1 September 2025")
                .contains("− Taken away")
                .contains("Looked after 1 July 2025, still open");
    }

    @Test
    void a_position_between_two_steps_shows_the_earlier_one_and_a_number_leads_to_its_address() {
        MvcTestResult moved = auditor().open(then("?step=2"));

        assertThat(moved).hasStatus(302);
        assertThat(moved.getResponse().getHeader("Location"))
                .isEqualTo(then("?at=" + entry.position()));
        assertThat(auditor().open(then("?at=1"))).bodyText().contains("Step 1 of 5");
        assertThat(auditor().open(then("?step=99")).getResponse().getHeader("Location"))
                .isEqualTo(then("?at=" + voided.position()));
    }

    @Test
    void a_school_steps_through_nothing_that_is_hidden_from_it() {
        assertThat(new SignedIn(service, Role.SCHOOL).open(then("?at=" + voided.position())))
                .hasStatusOk()
                .bodyText()
                .contains("Step 1 of 1", "Child registered", "Planted")
                .doesNotContain("are entry", "Fact amended", "/history");
    }

    @Test
    void a_merge_is_a_step_that_brings_what_was_known_of_the_other() {
        ChildId ben = new ChildId(UUID.randomUUID());
        journal.keep(ben, Registered.child(ben, "Ben", LocalDate.of(2020, 5, 5)));
        journal.keep(ben, new MergeProposed(ann, MergeReason.REGISTERED_TWICE));
        journal.keep(ben, new MergedInto(ann));
        long merged = journal.keep(ann, new DuplicateAbsorbed(ben)).position();
        known(ben, merged);

        assertThat(auditor().open("/children/" + ben + "/then?at=" + merged))
                .hasStatusOk()
                .bodyText()
                .contains("Step 9 of 9", "Looked after");
        assertThat(auditor().open("/children/" + ben + "/then?at=1")).hasStatusOk();
    }

    @Test
    void nobody_steps_through_a_child_whom_nobody_knows_or_whom_they_may_not_see() {
        assertThat(auditor().open("/children/" + UUID.randomUUID() + "/then")).hasStatus(404);
        assertThat(new SignedIn(service, Role.PERFORMANCE_OFFICER).open(then(""))).hasStatus(403);
        assertThat(auditor().open(then("?at=soon"))).hasStatus(400);
    }

    private String then(String rest) {
        return "/children/" + ann + "/then" + rest;
    }

    private String text(String address) {
        MvcTestResult page = auditor().open(address);
        assertThat(page).hasStatusOk();
        return Words.of(page);
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }

    private void known(ChildId child, long position) {
        new Http(service, Role.AUDITOR)
                .ask("/api/children/%s/history?after=%d".formatted(child, position));
    }
}
