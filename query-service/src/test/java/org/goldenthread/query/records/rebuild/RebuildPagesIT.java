package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.jobs.lock.AdvisoryLock;
import org.goldenthread.query.jobs.lock.LongWork;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rebuilds as pages. */
@RunningQueryService
class RebuildPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired DataSource source;

    @Test
    void an_auditor_starts_a_rebuild_leaves_it_and_reads_that_every_table_is_the_same() {
        ChildId ann = new ChildId(UUID.randomUUID());
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2020, 5, 5)));

        MvcTestResult begun = auditor().send("/rebuilds", Map.of());
        assertThat(begun).hasStatus(303);
        String address = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        assertThat(auditor().open("/work-in-progress"))
                .bodyText()
                .contains(address, "Start a rebuild")
                .doesNotContain("Send a statutory return", "name=\"adopt\"");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(auditor().open(address))
                                .bodyText()
                                .contains("Completed")
                                .doesNotContain("Look again"));
        assertThat(auditor().open(address))
                .bodyText()
                .contains("records.entry", "The live records were left as they are.");
    }

    /** 1,000 events in the 10 seconds since it started are 100 a second: 3,000 more take 30. */
    @Test
    void the_page_says_how_long_it_still_takes_and_lets_its_reader_cancel_it() throws Exception {
        JdbcClient jdbc = JdbcClient.create(source);
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.REBUILD).orElseThrow()) {
            UUID id =
                    jdbc.sql(
                                    """
                                    insert into records.rebuild (adopt, asked_by, position, events_read, events_before, started_at)
                                    values (false, 'somebody', 4500, 1500, 500, clock_timestamp() - interval '10 seconds')
                                    returning id
                                    """)
                            .query(UUID.class)
                            .single();
            String address = "/rebuilds/" + id;

            assertThat(auditor().open(address))
                    .bodyText()
                    .containsPattern(
                            "1,500 of 4,500 events told again, (100|9\\d) a second, 3\\d seconds left")
                    .contains("Cancel the rebuild");
            assertThat(auditor().send(address + "/cancel", Map.of())).hasStatus(303);
            assertThat(
                            jdbc.sql("select cancelled_by from records.rebuild where id = ?")
                                    .param(id)
                                    .query(String.class)
                                    .single())
                    .isNotBlank();
            new RebuildNotes(source).cancelled(id);
            assertThat(auditor().open(address))
                    .bodyText()
                    .contains("Cancelled")
                    .doesNotContain("Cancel the rebuild");
            assertThat(auditor().send(address + "/cancel", Map.of())).hasStatus(409);
        }
    }

    @Test
    void only_an_administrator_may_have_one_adopted_and_one_runs_at_a_time() throws Exception {
        assertThat(auditor().send("/rebuilds", Map.of("adopt", "yes"))).hasStatus(403);
        try (AdvisoryLock _ = AdvisoryLock.take(source, LongWork.REBUILD).orElseThrow()) {
            assertThat(auditor().send("/rebuilds", Map.of()))
                    .hasStatus(409)
                    .bodyText()
                    .contains("A rebuild is under way");
        }
        assertThat(new SignedIn(service, Role.DATA_TEAM).send("/rebuilds", Map.of()))
                .hasStatus(403);
        assertThat(new SignedIn(service, Role.ADMINISTRATOR).open("/work-in-progress"))
                .bodyText()
                .contains("name=\"adopt\"", "Send a statutory return");
        assertThat(auditor().open("/rebuilds/" + UUID.randomUUID())).hasStatus(404);
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }
}
