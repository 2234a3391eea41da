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
