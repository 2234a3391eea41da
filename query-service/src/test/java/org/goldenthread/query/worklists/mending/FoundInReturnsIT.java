package org.goldenthread.query.worklists.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was found in returns stands in the work of whoever holds the child's case, until mended. */
@RunningQueryService
class FoundInReturnsIT {

    private static final String ODD_SEX =
            "The sex is another than the one already recorded for this child.";
    private static final String NO_END =
            "The child protection plan ended with the eighteenth birthday; the end was not recorded.";

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Autowired Environment settings;

    private final ChildId held = new ChildId(UUID.randomUUID());
    private final ChildId unheld = new ChildId(UUID.randomUUID());
    private JdbcClient owner;

    /** As the command service keeps it; its tables are no part of this module. */
    @BeforeEach
    void two_children_one_of_whom_only_a_return_speaks_of() {
        owner =
                JdbcClient.create(
                        Postgres.as(
                                "golden_owner",
                                settings.getRequiredProperty("spring.datasource.url")));
        owner.sql(
                        """
                        create schema if not exists imports;
                        create table if not exists imports.open_finding (child uuid, import uuid, number bigint, rule text,
                          sentence text, recorded text, finished_at timestamptz);
                        grant usage on schema imports to golden_query;
                        grant select on imports.open_finding to golden_query;
                        truncate imports.open_finding
                        """)
                .update();
        keep(Provenance.Grade.IMPORTED, unheld, registered(unheld, "Una"));
        keep(Provenance.Grade.RECORDED, held, registered(held, "Hal"));
    }

    @Test
    void what_was_found_stands_in_the_work_of_who_holds_the_case_with_what_to_do() {
        found(held, "GT-IM-24", ODD_SEX, OffsetDateTime.now());
        found(unheld, "GT-IM-24", ODD_SEX, OffsetDateTime.now());

        assertThat(open(Role.MANAGER, "/my-work"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Found in returns",
                        "Hal Planted",
                        ODD_SEX,
                        "GT-IM-24",
                        "Find out which of both is right",
                        "/children/" + held.value() + "/log",
                        "1 in all.")
                .doesNotContain("Una Planted", unheld.value().toString());
        // Another worker holds nobody; of everybody's, the child without a worker is still not one.
        assertThat(open(Role.SOCIAL_WORKER, "/my-work")).bodyText().doesNotContain("work-found");
        assertThat(open(Role.MANAGER, "/my-work?whose=all")).bodyText().doesNotContain("Una");
        assertThat(open(Role.MANAGER, "/my-work?clock=K04"))
                .bodyText()
                .doesNotContain("work-found");
    }

    @Test
    void who_does_not_see_care_and_protection_sees_nothing_of_it() {
        keep("school", Provenance.Grade.RECORDED, held, registered(held, "Hal"));
        found(held, "GT-IM-24", ODD_SEX, OffsetDateTime.now());

        assertThat(open(Role.SCHOOL, "/my-work"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Found in returns", ODD_SEX);
        assertThat(Http.json(ask(Role.SCHOOL, "")).get("items").size()).isZero();
        assertThat(ask(Role.PERFORMANCE_OFFICER, "")).hasStatus(403);
        assertThat(ask(Role.DATA_TEAM, "")).hasStatus(403);
    }

    @Test
    void it_leaves_when_something_of_the_child_is_corrected_since() {
        OffsetDateTime before = OffsetDateTime.now();
        var wrong = keep(Provenance.Grade.RECORDED, held, registered(held, "Hal"));
        found(held, "GT-IM-24", ODD_SEX, before);
        assertThat(listed()).contains(ODD_SEX);

        keep(
                Provenance.Grade.RECORDED,
                held,
                new FactAmended(
                        wrong.id(), registered(held, "Hal"), CorrectionReason.WRONG_DETAIL));
        assertThat(listed()).doesNotContain(ODD_SEX);
        // What a later return finds after that is found anew.
        found(held, "GT-IM-24", ODD_SEX, OffsetDateTime.now());
        assertThat(listed()).contains(ODD_SEX);
    }

    @Test
    void what_breaks_a_rule_of_the_pathway_leaves_when_it_breaks_it_no_more() {
        // Born on 5 May 1960, so eighteen in 1978, with a plan of 1963 that nobody ended.
        keep(Provenance.Grade.RECORDED, held, Protection.plan(1, "1963-01-04"));
        found(held, "GT-AG-1", NO_END, OffsetDateTime.now());
        assertThat(listed()).contains("GT-AG-1", "Record when it ended and why");

        keep(Provenance.Grade.RECORDED, held, Protection.ended(1, "1965-01-04", null));
        assertThat(listed()).doesNotContain("GT-AG-1");
    }

    @Test
    void of_a_record_that_this_release_cannot_read_nothing_is_held_to_be_mended() {
        found(held, "GT-AG-1", NO_END, OffsetDateTime.now());
        found(held, "GT-IM-24", ODD_SEX, OffsetDateTime.now());
        assertThat(listed()).contains(ODD_SEX).doesNotContain("GT-AG-1");

        TestJournal.Kept unknown =
                journal.keep(held, "told-by-the-future", 1, new byte[] {'{', '}'});
        keep(Provenance.Grade.RECORDED, held, registered(held, "Hal"));

        assertThat(listed()).contains(ODD_SEX, "GT-AG-1");
        journal.learn(unknown, registered(held, "Hal"));
        assertThat(new Http(service, Role.ADMINISTRATOR).post("/api/records/dead-letters/retry"))
                .bodyText()
                .contains("\"waiting\":0");
    }

    private String listed() {
        MvcTestResult list = ask(Role.MANAGER, "?worker=manager&after=" + position);
        assertThat(list).hasStatusOk();
        return Http.json(list).toString();
    }

    private MvcTestResult ask(Role role, String question) {
        return new Http(service, role).ask("/api/work-lists/found-in-returns" + question);
    }

    private MvcTestResult open(Role role, String address) {
        new Http(service, Role.MANAGER).ask("/api/work-lists?after=" + position);
        return new SignedIn(service, role).open(address);
    }

    private long position;

    private TestJournal.Kept keep(Provenance.Grade grade, ChildId child, PathwayEvent event) {
        return keep("manager", grade, child, event);
    }

    private TestJournal.Kept keep(
            String who, Provenance.Grade grade, ChildId child, PathwayEvent event) {
        TestJournal.Kept kept =
                journal.keep(
                        new Provenance(who, who, "council", "golden-thread", "test", grade),
                        child,
                        event);
        position = kept.position();
        return kept;
    }

    private static ChildRegistered registered(ChildId child, String name) {
        return Registered.child(child, name, LocalDate.of(1960, 5, 5));
    }

    private void found(ChildId child, String rule, String sentence, OffsetDateTime finished) {
        owner.sql("insert into imports.open_finding values (?, ?, 1, ?, ?, 'as-stated', ?)")
                .params(child.value(), UUID.randomUUID(), rule, sentence, finished)
                .update();
    }
}
