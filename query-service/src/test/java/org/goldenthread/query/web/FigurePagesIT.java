package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Protection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
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

    /** A link in a letter: after signing in, the page that was asked for, and no other address. */
    @Test
    void whoever_signs_in_on_the_way_to_a_page_comes_to_that_page() {
        String page = "/figures/LA-01?asAt=1990-02-02";
        MvcTestResult answer = service.get().uri(page).header("Accept", "text/html").exchange();

        SavedRequest asked =
                Objects.requireNonNull(
                        new HttpSessionRequestCache()
                                .getRequest(answer.getRequest(), answer.getResponse()));

        assertThat(asked.getRedirectUrl()).isEqualTo("http://localhost" + page);
        assertThat(officer().open(page)).hasStatusOk();
    }

    /** What a page fetches by itself is nothing to come back to. */
    @Test
    void whoever_signs_in_does_not_come_to_a_picture() {
        MvcTestResult answer =
                service.get().uri("/favicon.ico").header("Accept", "image/png,*/*").exchange();

        assertThat(
                        new HttpSessionRequestCache()
                                .getRequest(answer.getRequest(), answer.getResponse()))
                .isNull();
    }

    @Test
    void a_performance_officer_sees_the_figure_of_a_day_and_its_course() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)));
        journal.keep(child, Care.entry(1, "1990-02-01"));
        long position = journal.keep(child, Care.exit(1, "1990-06-01")).position();
        new Http(service, Role.PERFORMANCE_OFFICER)
                .ask("/api/indicators/LA-01?asAt=1990-02-02&after=" + position);

        MvcTestResult page = officer().open("/figures/LA-01?asAt=1990-02-02");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("<p class=\"gt-figure\">1</p>", "on 2 February 1990");
        assertThat(page).bodyText().contains("The numbers", "definition version 1");
    }

    @Test
    void a_page_has_one_headline_and_tells_of_a_history_too_short() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Registered.child(child, "Ann", LocalDate.of(1935, 7, 7)));
        written(journal.keep(child, Protection.plan(1, "1939-02-01")).position());

        MvcTestResult page = officer().open("/figures/CP-08?from=1939-01-01&to=1939-12-31");
        MvcTestResult table = officer().open("/figures/CP-08.csv?from=1939-01-01&to=1939-12-31");
        MvcTestResult ahead = officer().open("/figures/LA-01?asAt=2131-03-31");

        assertThat(page)
                .bodyText()
                .containsOnlyOnce("gt-figure")
                .contains(
                        "<p class=\"gt-figure\">Not available</p>",
                        "For comparison: the same",
                        "not final",
                        "which begins on 1 February 1939");
        assertThat(table).bodyText().contains("historyFrom", "1939-02-01");
        assertThat(ahead).bodyText().contains("as far as is known");
    }

    @Test
    void a_figure_is_shown_as_known_on_a_day_or_at_a_position_with_its_course_and_localities() {
        ChildId child = new ChildId(UUID.randomUUID());
        long before =
                journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)))
                        .position();
        journal.keep(child, Care.entry(1, "1991-02-01"));
        written(journal.keep(child, Care.exit(1, "1991-06-01")).position());

        MvcTestResult now = officer().open("/figures/LA-01?asAt=1991-03-31&series=month&count=3");
        assertThat(now)
                .bodyText()
                .contains(
                        "<p class=\"gt-figure\">1</p>",
                        "Children looked after: 0 on 31 January 1991, and 1 on 31 March 1991.",
                        "ME4: 0 on 31 January 1991, and 1 on 31 March 1991.",
                        "sse-connect=\"/figures/stream?codes=LA-01&amp;since=",
                        "aria-live=\"polite\"",
                        "/figures/LA-01/cases?asAt=1991-02-28");

        MvcTestResult then = officer().open("/figures/LA-01?asAt=1991-03-31&position=" + before);
        assertThat(then)
                .bodyText()
                .contains("<p class=\"gt-figure\">0</p>", "as known at position " + before)
                .doesNotContain("sse-connect");
        assertThat(officer().open("/figures/LA-01?asAt=1991-03-31&knownOn=2999-01-01"))
                .hasStatus(400);
    }

    @Test
    void the_target_that_holds_on_the_day_is_told_and_drawn() {
        written(
                journal.keep(
                                new TargetSet(
                                        new IndicatorCode("LA-02"),
                                        LocalDate.of(1987, 4, 1),
                                        LocalDate.of(1988, 3, 31),
                                        new BigDecimal("42"),
                                        new Wording("Council plan")))
                        .position());

        assertThat(
                        officer()
                                .open(
                                        "/figures/LA-02?from=1987-04-01&to=1988-03-31&series=year&count=2"))
                .bodyText()
                .contains("The target is 42 (Council plan).", ">target 42</text>");
        assertThat(
                        officer()
                                .open(
                                        "/figures/LA-02?from=1988-04-01&to=1989-03-31&series=year&count=1"))
                .bodyText()
                .doesNotContain("target 42", "The target is");
    }

    @Test
    void cases_are_offered_to_those_only_who_may_see_them() {
        assertThat(new SignedIn(service, Role.HUB_WORKER).open("/figures/LA-01"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/cases?", "/bridge?");
        assertThat(new SignedIn(service, Role.HUB_WORKER).open("/figures/LA-01/cases"))
                .hasStatus(403);
        assertThat(new SignedIn(service, Role.HUB_WORKER).open("/figures/LA-01/bridge"))
                .hasStatus(403);
    }

    @Test
    void cases_name_children_and_events_and_lead_to_the_child_whoever_may_open_it() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)));
        TestJournal.Kept entry = journal.keep(child, Care.entry(1, "1992-02-01"));
        written(journal.keep(child, Care.exit(1, "1992-06-01")).position());
        String cases = "/figures/LA-01/cases?asAt=1992-02-01";

        assertThat(officer().open(cases))
                .bodyText()
                .contains(child.toString().substring(0, 8), "/events/" + entry.id().value())
                .doesNotContain("/children/" + child);
        assertThat(new SignedIn(service, Role.MANAGER).open(cases))
                .bodyText()
                .contains("href=\"/children/" + child);
        assertThat(officer().open("/figures/LA-01/cases.csv?asAt=1992-02-01"))
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .startsWith("childId,role,eventIds")
                .contains(child.toString());
    }

    @Test
    void more_cases_than_a_page_holds_are_told_on_the_next_as_known_on_the_first() {
        long last = 0;
        for (int i = 0; i < 51; i++) {
            last =
                    journal.keep(new ChildId(UUID.randomUUID()), Care.entry(i, "1993-02-01"))
                            .position();
        }
        written(last);
        MvcTestResult first = officer().open("/figures/LA-01/cases?asAt=1993-02-01");
        String html = body(first);
        assertThat(rows(html)).isEqualTo(50);
        String next = html.replaceAll("(?s).*href=\"([^\"]*next=[^\"]*)\".*", "$1");
        written(
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(99, "1993-02-01"))
                        .position());

        assertThat(rows(body(officer().open(next.replace("&amp;", "&")))))
                .isGreaterThanOrEqualTo(1)
                .isLessThan(50);
        assertThat(body(officer().open("/figures/LA-01/cases.csv?asAt=1993-02-01")).lines())
                .hasSizeGreaterThan(52);
    }

    @Test
    void what_leaves_the_building_hides_small_numbers() {
        ChildId child = new ChildId(UUID.randomUUID());
        journal.keep(child, Care.entry(1, "1989-02-01"));
        written(journal.keep(child, Care.exit(1, "1989-06-01")).position());
        String asked = "?asAt=1989-02-28&by=placement&series=month&count=2";

        assertThat(officer().open("/figures/LA-01" + asked))
                .bodyText()
                .contains("<p class=\"gt-figure\">1</p>");
        assertThat(officer().open("/figures/LA-01.csv" + asked))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains(",1989-02-28,,,U6,,c,,,", ",1989-02-28,,,,,c,,,", ",1989-01-31,,,,0,");
        assertThat(officer().open("/figures/LA-01.svg" + asked))
                .hasContentTypeCompatibleWith("image/svg+xml")
                .bodyText()
                .contains(
                        "xmlns=\"http://www.w3.org/2000/svg\"",
                        "LA-01 Children looked after",
                        "too few to show",
                        "as known now",
                        "Source: LAIT")
                .doesNotContain("font-weight=\"700\" fill=\"#12436d\">1<");
    }

    @Test
    void what_cannot_be_asked_is_told_at_its_field_and_stays_as_it_was_typed() {
        assertThat(officer().open("/figures/LA-01?asAt=soon&count=0&position=no&by=placement"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "There is a problem",
                        "href=\"#asAt\"",
                        "value=\"soon\"",
                        "href=\"#count\"",
                        "href=\"#position\"",
                        "value=\"placement\" selected");
    }

    @Test
    void every_version_of_a_definition_can_be_read() {
        assertThat(officer().open("/figures/FD-04/definitions"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 1:", "Version 2:");
    }

    @Test
    void a_bridge_says_what_moved_a_figure_and_adds_up_in_words() {
        ChildId child = new ChildId(UUID.randomUUID());
        TestJournal.Kept registered =
                journal.keep(child, Registered.child(child, "Ann", LocalDate.of(2017, 7, 7)));
        TestJournal.Kept entry = journal.keep(child, Care.entry(1, "1988-02-01"));
        written(journal.keep(child, Care.exit(1, "1988-06-01")).position());

        assertThat(
                        officer()
                                .open(
                                        "/figures/LA-01/bridge?asAt=1988-02-28&fromKnown=%d&toKnown=%d"
                                                .formatted(
                                                        registered.position(), entry.position())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "0 plus 1 late makes 1.",
                        "Late: the cases",
                        child.toString().substring(0, 8),
                        "/events/" + entry.id().value());
        String byPlacement =
                "/figures/LA-01/bridge?asAt=1988-02-28&by=placement&fromKnown=%d&toKnown=%d"
                        .formatted(registered.position(), entry.position());
        assertThat(officer().open(byPlacement))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "By placement",
                        "&amp;key=U6\">",
                        "(U6)</a>",
                        "Numerator: 0 plus 1 late makes 1.");
        assertThat(officer().open(byPlacement + "&key=U6"))
                .hasStatusOk()
                .bodyText()
                .contains("(U6) alone", child.toString().substring(0, 8));
        assertThat(officer().open("/figures/LA-01/bridge?asAt=1988-02-28&fromKnown=soon"))
                .hasStatus(400)
                .bodyText()
                .contains("There is a problem", "href=\"#fromKnown\"", "value=\"soon\"");
        assertThat(officer().open("/figures/LA-01/bridge?asAt=1988-02-28"))
                .as("asked for the first time, about days before the journal")
                .hasStatusOk();
    }

    @Test
    void how_late_a_figure_is_recorded_is_told_with_what_may_be_expected_of_it() {
        assertThat(officer().open("/figures/LA-01/delay?asAt=1989-02-28"))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody can say what it will come to.", "How this is worked out");
    }

    @Test
    void pages_may_neither_be_framed_nor_kept_nor_run_scripts_of_their_own() {
        MvcTestResult page = officer().open("/figures");

        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains(
                        "default-src 'self'", "frame-ancestors 'none'", "form-action 'self' http");
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

    private void written(long position) {
        assertThat(
                        new Http(service, Role.PERFORMANCE_OFFICER)
                                .ask("/api/indicators/LA-01?asAt=1990-01-01&after=" + position))
                .hasStatusOk();
    }

    private static int rows(String html) {
        return html.split("<th scope=\"row\"", -1).length - 1;
    }

    private static String body(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignedIn officer() {
        return new SignedIn(service, Role.PERFORMANCE_OFFICER);
    }
}
