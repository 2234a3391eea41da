package org.goldenthread.query.figures.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

@RunningQueryService
class DelayEndpointIT {

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void says_how_late_facts_arrive_and_that_there_is_too_little_history_to_expect_anything() {
        long position =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "2024-02-01"))
                        .position();

        MvcTestResult answer =
                ask("/api/indicators/LA-02/delay?from=2024-02-01&to=2024-02-29&after=" + position);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.arrival[0].key").isEqualTo("all");
        assertThat(answer).bodyJson().extractingPath("$.expected.value").isNull();
        assertThat(answer).bodyJson().extractingPath("$.expected.marker").isEqualTo("x");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.expected.sentence")
                .asString()
                .contains("too little history");
        assertThat(answer).bodyJson().extractingPath("$.method").asString().contains("hit rate");
        assertThat(
                        new Http(http, Role.HUB_WORKER)
                                .table("/api/indicators/LA-01/delay?asAt=2024-03-31&every=quarter"))
                .hasStatusOk()
                .bodyText()
                .contains("arrival,all", "growth", "expected");
    }

    @Test
    void takes_whole_months_only_and_asks_how_far_apart_only_of_snapshots() {
        assertThat(ask("/api/indicators/LA-02/delay?from=2024-02-02&to=2024-02-29"))
                .hasStatus(400)
                .bodyText()
                .contains("whole months");
        assertThat(ask("/api/indicators/LA-02/delay?from=2024-02-01&to=2024-02-29&every=month"))
                .hasStatus(400);
        assertThat(ask("/api/indicators/LA-01/delay?asAt=2024-02-29&every=day")).hasStatus(400);
    }

    private MvcTestResult ask(String path) {
        return new Http(http, Role.PERFORMANCE_OFFICER).ask(path);
    }
}
