package org.goldenthread.query.figures.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.goldenthread.pathway.reference.PlanPriority;
import org.goldenthread.pathway.reference.SuccessFactor;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plan on a page; the figures are of 1975, where no other test has any. */
@RunningQueryService
class PlanPagesIT {

    private static final Wording SAID = new Wording("as said");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private long position;

    @BeforeEach
    void a_plan_of_our_own_with_a_target_and_a_child_in_care() {
        journal.keep(
                new TargetSet(
                        new IndicatorCode("CP-08"),
                        LocalDate.of(1974, 1, 1),
                        LocalDate.of(1979, 12, 31),
                        new BigDecimal("40"),
                        SAID));
        position =
                journal.keep(
                                new PlanAdopted(
                                        new CodeWord("page"),
                                        new Wording("A plan <of> our own"),
                                        LocalDate.of(1974, 4, 1),
                                        null,
                                        SAID,
                                        List.of(
                                                new PlanOutcome(
                                                        new Wording("Children are safe"),
                                                        List.of(
                                                                new PlanPriority(
                                                                        new Wording("Least help"),
                                                                        factors()))))))
                        .position();
    }

    private static List<SuccessFactor> factors() {
        return List.of(
                new SuccessFactor(
                        new Wording("Fewer in care"), List.of(new IndicatorCode("LA-01")), null),
                new SuccessFactor(
                        new Wording("None again on a plan"),
                        List.of(new IndicatorCode("CP-08")),
                        null),
                new SuccessFactor(
                        new Wording("All at school"),
                        List.of(),
                        new Wording("returns from schools")),
                new SuccessFactor(
                        new Wording("All is well"), List.of(new IndicatorCode("ZZ-99")), null));
    }

    @Test
    void every_success_factor_has_its_figures_or_says_plainly_what_one_needs() {
        // Plans are known from long before, so that none a year before is 0 % and not unknown.
        journal.keep(new ChildId(UUID.randomUUID()), Protection.plan(3, "1950-02-04"));
        ChildId ann = new ChildId(UUID.randomUUID());
        journal.keep(ann, Registered.child(ann, "Ann", LocalDate.of(1970, 5, 5)));
        journal.keep(ann, Care.entry(1, "1975-03-03"));
        journal.keep(ann, Protection.plan(1, "1974-02-04"));
        journal.keep(ann, Protection.ended(1, "1974-05-05", null));
        position = journal.keep(ann, Protection.plan(2, "1975-02-04")).position();

        MvcTestResult page = open("/plan/page?asAt=1975-06-30");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "<h1 class=\"govuk-heading-l\">A plan &lt;of&gt; our own</h1>",
                        "id=\"figure-LA-01\"",
                        "<span class=\"gt-live__value\">1</span>",
                        "on 30 June 1975",
                        "<strong>Moved</strong>, up 1 from 0 a year before.")
                .contains(
                        "<span class=\"gt-live__value\">100.0%</span>",
                        "from 1 July 1974 to 30 June 1975",
                        "<strong>Worse</strong>, up 100 points from 0.0% a year before.",
                        "Target 40%: not met",
                        "0.0% a year before, now 100.0%.")
                .contains(
                        "No figure yet: needs returns from schools.",
                        "No figure yet: needs a figure of the code ZZ-99.",
                        "2 figures: 0 better than a year before, 1 worse, 0 unchanged."
                                + " 0 of 1 targets met. 2 of 4 success factors have no figure yet.")
                .contains("/figures/CP-08", "<polyline")
                .doesNotContain("sse-connect", "A plan <of>");
    }

    /**
     * Looked-after children of 1931 are the first that are known here: 12 months before are not.
     */
    @Test
    void a_figure_that_looks_back_farther_than_history_says_so_on_the_plan() {
        journal.keep(
                new PlanAdopted(
                        new CodeWord("short"),
                        new Wording("A plan of long ago"),
                        LocalDate.of(1931, 4, 1),
                        null,
                        SAID,
                        List.of(
                                new PlanOutcome(
                                        new Wording("Children are safe"),
                                        List.of(
                                                new PlanPriority(
                                                        new Wording("Care"),
                                                        List.of(
                                                                new SuccessFactor(
                                                                        new Wording("Settled"),
                                                                        List.of(
                                                                                new IndicatorCode(
                                                                                        "LA-04")),
                                                                        null))))))));
        position =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "1931-03-03"))
                        .position();

        assertThat(open("/plan/short?asAt=1931-06-30"))
                .bodyText()
                .contains("looks back farther than our history, which begins on 3 March 1931");
        assertThat(open("/plan/short?asAt=1932-06-30"))
                .bodyText()
                .contains("id=\"figure-LA-04\"")
                .doesNotContain("looks back farther than our history");
    }

    @Test
    void the_page_of_now_follows_its_figures_and_one_of_then_does_not() {
        assertThat(open("/plan/page"))
                .bodyText()
                .contains("/figures/stream?codes=LA-01,CP-08", "sse-swap=\"LA-01\"");
        assertThat(open("/plan/page?knownOn=" + LocalDate.now().minusDays(400))).hasStatus(400);
        assertThat(open("/plan/page?asAt=yesterday")).hasStatus(400);
    }

    @Test
    void the_plans_that_came_with_the_installation_are_there_for_whoever_sees_figures() {
        assertThat(open("/plan"))
                .hasStatusOk()
                .bodyText()
                .contains("/plan/medway-2009", "/plan/medway-2019", "/plan/medway-2023");
        assertThat(open("/plan/medway-2019?asAt=1975-06-30"))
                .bodyText()
                .contains("id=\"figure-SD-05\"", "id=\"figure-SD-05-2\"", "No figure yet: needs ");
        assertThat(open("/plan/nobodys")).hasStatus(404);
        assertThat(new SignedIn(service, Role.SCHOOL).open("/plan")).hasStatus(403);
    }

    private MvcTestResult open(String address) {
        new Http(service, Role.MANAGER).ask("/api/plans?after=" + position);
        return new SignedIn(service, Role.PERFORMANCE_OFFICER).open(address);
    }
}
