package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.indicators.Care;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A child as a page, for people who have signed in. */
@RunningQueryService
class ChildPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Test
    void a_social_worker_sees_where_a_child_stands_and_what_happened() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)));
        long position = journal.keep(child, Care.entry(1, "2021-02-01")).position();
        new Http(service, Role.MANAGER)
                .ask("/api/children/%s/chronology?after=%d".formatted(child.value(), position));

        MvcTestResult page =
                new SignedIn(service, Role.SOCIAL_WORKER).open("/children/" + child.value());

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("Ann", "Looked after", "1 February 2021, still open");
    }
}
