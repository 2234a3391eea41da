package org.goldenthread.query.figures.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The stream that pages listen to, with the session of whoever signed in. */
@RunningQueryService
class FigureStreamPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Test
    void a_page_is_told_in_words_what_moved_a_figure() {
        ChildId ann = new ChildId(UUID.randomUUID());
        long before =
                journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(2017, 7, 7)))
                        .position();
        long after = journal.keep(ann, Care.entry(1, "2021-02-01")).position();
        new Http(service, Role.PERFORMANCE_OFFICER)
                .ask("/api/indicators/LA-01?asAt=1990-01-01&after=" + after);

        MvcTestResult stream =
                new SignedIn(service, Role.PERFORMANCE_OFFICER)
                        .listen("/figures/stream?codes=LA-01&since=" + before);

        assertThat(stream).hasStatusOk();
        await().untilAsserted(() ->
                assertThat(stream)
                        .bodyText()
                        .contains(
                                "event:LA-01",
                                "gt-live__value",
                                "moved by care entry recorded at "));
    }

    @Test
    void whoever_may_not_see_figures_hears_nothing() {
        assertThat(new SignedIn(service, Role.SCHOOL).open("/figures/stream?codes=LA-01"))
                .hasStatus(403);
    }
}
