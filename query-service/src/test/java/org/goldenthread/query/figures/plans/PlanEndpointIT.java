package org.goldenthread.query.figures.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.goldenthread.pathway.reference.PlanPriority;
import org.goldenthread.pathway.reference.SuccessFactor;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Plans as reference data in two times. */
@RunningQueryService
class PlanEndpointIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired IndicatorCatalogue catalogue;

    @Test
    void three_plans_are_known_from_the_beginning_and_name_only_figures_that_there_are() {
        assertThat(BuiltInPlans.read())
                .extracting(plan -> plan.plan().text())
                .containsExactlyInAnyOrder("medway-2009", "medway-2019", "medway-2023");
        for (PlanAdopted plan : BuiltInPlans.read()) {
            assertThat(plan.factors())
                    .allMatch(factor -> !factor.indicators().isEmpty() || factor.needs() != null)
                    .allSatisfy(factor ->
                            assertThat(factor.indicators())
                                    .allMatch(code -> catalogue.named(code.text()).isPresent()));
        }
        assertThat(Http.json(anyone().ask("/api/plans")).path("plans").findValuesAsString("id"))
                .contains("medway-2023", "medway-2019", "medway-2009");
    }

    @Test
    void a_council_replaces_a_plan_and_both_versions_answer_for_their_time() {
        long before = journal.keep(plan("replaced", "As it was")).position();
        long after = journal.keep(plan("replaced", "As it is")).position();

        JsonNode then = Http.json(anyone().ask("/api/plans/replaced?asKnown=" + before));
        JsonNode now = Http.json(anyone().ask("/api/plans/replaced?after=" + after));
        assertThat(then.path("plan").path("title").asString()).isEqualTo("As it was");
        assertThat(then.path("plan").path("revision").intValue()).isEqualTo(1);
        assertThat(now.path("plan").path("title").asString()).isEqualTo("As it is");
        assertThat(now.path("plan").path("revision").intValue()).isEqualTo(2);
        assertThat(now.path("plan").path("knownFrom").longValue()).isEqualTo(after);
        JsonNode factor =
                now.path("plan")
                        .path("outcomes")
                        .path(0)
                        .path("priorities")
                        .path(0)
                        .path("factors");
        assertThat(factor.path(0).path("indicators").path(0).asString()).isEqualTo("LA-01");
        assertThat(factor.path(1).path("needs").asString()).isEqualTo("returns from schools");
    }

    @Test
    void a_plan_can_be_taken_away_as_a_table() {
        assertThat(anyone().table("/api/plans"))
                .bodyText()
                .startsWith("id,title,from,to,source,revision");
        assertThat(anyone().table("/api/plans/medway-2023"))
                .bodyText()
                .startsWith("outcome,priority,factor,indicators,needs")
                .contains("CP-06 CP-08");
        assertThat(anyone().ask("/api/plans/nobodys")).hasStatus(404);
        assertThat(anyone().ask("/api/plans?colour=red")).hasStatus(400);
    }

    static PlanAdopted plan(String id, String title) {
        return new PlanAdopted(
                new CodeWord(id),
                new Wording(title),
                LocalDate.of(2026, 4, 1),
                null,
                new Wording("the council"),
                List.of(
                        new PlanOutcome(
                                new Wording("Children are safe"),
                                List.of(
                                        new PlanPriority(
                                                new Wording("Stable homes"),
                                                List.of(
                                                        new SuccessFactor(
                                                                new Wording("Fewer in care"),
                                                                List.of(new IndicatorCode("LA-01")),
                                                                null),
                                                        new SuccessFactor(
                                                                new Wording("All at school"),
                                                                List.of(),
                                                                new Wording(
                                                                        "returns from schools"))))))));
    }

    private Http anyone() {
        return new Http(service, Role.SCHOOL);
    }
}
