package org.goldenthread.query.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.FailingVault;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Events that cannot be projected: their child waits, others go on, an operator tries again. */
@RunningQueryService
class DeadLettersIT {

    private static final String LETTERS = "/api/records/dead-letters";
    private static final LocalDate BORN = LocalDate.of(2020, 5, 5);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired FailingVault vault;
    @Autowired JdbcClient jdbc;
    @Autowired UpgradeRetry upgrade;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId ben = new ChildId(UUID.randomUUID());

    @AfterEach
    void mend() {
        vault.mend();
    }

    @Test
    void the_child_waits_others_go_on_and_a_retry_makes_up_for_everything() {
        vault.failFor(ann.value());
        TestJournal.Kept first = journal.keep(ann, Registered.child(ann, "Ann", BORN));
        TestJournal.Kept second =
                journal.keep(ann, new FactVoided(first.id(), CorrectionReason.DUPLICATE));
        TestJournal.Kept other = journal.keep(ben, Registered.child(ben, "Ben", BORN));
        await(other);

        assertThat(rowsOf(ben)).isEqualTo(1);
        assertThat(rowsOf(ann)).isZero();
        assertThat(operator().ask(LETTERS))
                .bodyText()
                .contains(ann.toString(), first.id().toString(), "\"waiting\":2")
                .doesNotContain("out of order");
        assertThat(historyOf(ann))
                .bodyText()
                .contains(first.id().toString(), second.id().toString());

        assertThat(operator().post(LETTERS + "/retry")).bodyText().contains("\"released\":0");
        vault.mend();
        assertThat(operator().post(LETTERS + "/retry")).bodyText().contains("\"released\":1");

        assertThat(known(ann)).isEqualTo("[" + first.position() + "," + second.position() + ")");
        assertThat(operator().ask(LETTERS)).bodyText().doesNotContain(ann.toString());
        assertThat(historyOf(ann)).bodyText().contains("child-registered", "fact-voided");
    }

    @Test
    void an_event_that_this_version_does_not_know_is_kept_not_skipped() {
        TestJournal.Kept unknown = journal.keep(ann, "told-by-the-future", 1, "{}".getBytes(UTF_8));
        journal.keep(ann, Care.entry(1, "2024-03-04"));
        await(journal.keep(ben, Registered.child(ben, "Ben", BORN)));

        assertThat(rowsOf(ann)).isZero();
        assertThat(operator().ask(LETTERS)).bodyText().contains(unknown.id().toString());
        assertThat(historyOf(ann)).bodyText().contains("told-by-the-future");
        MvcTestResult chronology =
                new Http(service, Role.AUDITOR).ask("/api/children/" + ann + "/chronology");
        assertThat(chronology).hasStatus(503);
        assertThat(chronology)
                .bodyText()
                .contains("unreadable-event", unknown.id().toString(), "revision 1");
        assertThat(health(operator()))
                .contains("\"status\":\"DEGRADED\"", "told-by-the-future revision 1");
        assertThat(health(new Http(service, Role.AUDITOR)))
                .contains("\"status\":\"DEGRADED\"")
                .doesNotContain("told-by-the-future");

        // The release that put it aside had the class that says why elsewhere, under another name.
        assertThat(
                        jdbc.sql(
                                        "update records.dead_letter set causetype = 'older.NotKnown' where sequenceidentifier = ?")
                                .param(ann.toString())
                                .update())
                .isPositive();
        journal.learn(unknown, Registered.child(ann, "Anna", BORN));
        upgrade.retry();

        assertThat(operator().ask(LETTERS)).bodyText().doesNotContain(ann.toString());
        assertThat(rowsOf(ann)).isEqualTo(1);
        assertThat(health(operator())).doesNotContain("DEGRADED");
        assertThat(new Http(service, Role.AUDITOR).ask("/api/children/" + ann + "/chronology"))
                .bodyText()
                .contains("child-registered", "care-entry-recorded");
    }

    @Tag("long")
    @Test
    void an_outage_says_nothing_of_the_event_so_it_is_read_again_afterwards() {
        vault.outageFor(ann.value());
        TestJournal.Kept first = journal.keep(ann, Registered.child(ann, "Ann", BORN));
        overcome(first);

        assertThat(rowsOf(ann)).isEqualTo(1);
        assertThat(historyOf(ann))
                .bodyText()
                .contains("child-registered")
                .doesNotContain("unreadable");
    }

    @Tag("long")
    @Test
    void an_outage_while_earlier_events_are_read_puts_nothing_aside() {
        TestJournal.Kept first = journal.keep(ann, Registered.child(ann, "Ann", BORN));
        await(first);
        vault.outageFor(ann.value());
        TestJournal.Kept second =
                journal.keep(ann, new FactVoided(first.id(), CorrectionReason.DUPLICATE));
        overcome(second);

        assertThat(known(ann)).isEqualTo("[" + first.position() + "," + second.position() + ")");
    }

    /** The outage is met more than once, and ends. */
    private void overcome(TestJournal.Kept event) {
        int met = vault.refused();
        Awaitility.await().until(() -> vault.refused() > met + 1);
        assertThat(operator().ask(LETTERS)).bodyText().doesNotContain(ann.toString());

        vault.mend();
        await(event);

        assertThat(operator().ask(LETTERS)).bodyText().doesNotContain(ann.toString());
    }

    private static String health(Http as) {
        return new String(as.ask("/actuator/health").getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void only_an_administrator_may_look_and_retry() {
        assertThat(new Http(service, Role.MANAGER).ask(LETTERS)).hasStatus(403);
        assertThat(new Http(service, Role.DATA_TEAM).post(LETTERS + "/retry")).hasStatus(403);
    }

    private Http operator() {
        return new Http(service, Role.ADMINISTRATOR);
    }

    private MvcTestResult historyOf(ChildId child) {
        return new Http(service, Role.AUDITOR).ask("/api/children/" + child + "/history");
    }

    private void await(TestJournal.Kept event) {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask(
                                        "/api/indicators/LA-01?asAt=2026-03-31&after="
                                                + event.position()))
                .hasStatusOk();
    }

    private long rowsOf(ChildId child) {
        return jdbc.sql("select count(*) from records.child where child_id = ?")
                .param(child.value())
                .query(Long.class)
                .single();
    }

    private String known(ChildId child) {
        return jdbc.sql("select known::text from records.child where child_id = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }
}
