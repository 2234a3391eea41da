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

/** Figures as pages, for people who have signed in. */
@RunningQueryService
class FigurePagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    @Test
    void whoever_has_not_signed_in_is_sent_to_the_identity_provider() {
        MvcTestResult answer =
                service.get().uri("/figures").header("Accept", "text/html").exchange();

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getHeader("Location"))
                .endsWith("/oauth2/authorization/local");
    }

    @Test
    void a_performance_officer_sees_the_figure_of_a_day_and_its_course() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)));
        long position = journal.keep(child, Care.entry(1, "1990-02-01")).position();
        new Http(service, Role.PERFORMANCE_OFFICER)
                .ask("/api/indicators/LA-01?asAt=1990-02-02&after=" + position);

        MvcTestResult page = officer().open("/figures/LA-01?asAt=1990-02-02");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("<p class=\"gt-figure\">1</p>", "on 2 February 1990");
        assertThat(page).bodyText().contains("The numbers", "definition version 1");
    }

    @Test
    void pages_may_neither_be_framed_nor_kept_nor_run_scripts_of_their_own() {
        MvcTestResult page = officer().open("/figures");

        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page).bodyText().doesNotContain("onclick", "style=", "javascript:");
    }

    @Test
    void a_school_has_no_figures() {
        assertThat(new SignedIn(service, Role.SCHOOL).open("/figures")).hasStatus(403);
        assertThat(new SignedIn(service, Role.SCHOOL).open("/"))
                .bodyText()
                .doesNotContain("href=\"/figures\"");
    }

    @Test
    void what_is_not_there_is_told_as_a_page() {
        MvcTestResult page = officer().open("/figures/XX-99");

        assertThat(page).hasStatus(404);
        assertThat(page).hasContentTypeCompatibleWith("text/html");
        assertThat(page).bodyText().contains("<h1", "Not found", "Back to the start");
    }

    private SignedIn officer() {
        return new SignedIn(service, Role.PERFORMANCE_OFFICER);
    }
}
