package org.goldenthread.query.figures.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans for children: nothing in them is about a person. */
@RestController
@RequestMapping("/api/plans")
@RolesAllowed(Roles.ANYONE_SIGNED_IN)
@Tag(name = "Plans", description = "Outcomes, priorities, success factors and their figures.")
class PlanEndpoint {

    private final Plans plans;
    private final Knowledge knowledge;

    PlanEndpoint(Plans plans, Knowledge knowledge) {
        this.plans = plans;
        this.knowledge = knowledge;
    }

    /** The plans known at a moment. */
    record AllPlans(Instant asKnown, long position, List<Listed> plans) {}

    /** A plan without what is in it. */
    record Listed(
            String id,
            String title,
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            int revision) {

        static Listed of(PlanVersion plan) {
            return new Listed(
                    plan.id(),
                    plan.title(),
                    plan.from(),
                    plan.to(),
                    plan.source(),
                    plan.revision());
        }
    }

    /** A plan with what is in it. */
    record OnePlan(Instant asKnown, long position, PlanVersion plan) {}

    @Operation(summary = "The plans, the latest first")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    AllPlans all(KnowledgeRequest asked) {
        return knowledge.answer(
                asked,
                known ->
                        new AllPlans(
                                known.instant(),
                                known.position(),
                                plans.all(known).stream().map(Listed::of).toList()));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String allAsTable(KnowledgeRequest asked) {
        return Csv.of(
                List.of("id", "title", "from", "to", "source", "revision"),
                all(asked).plans().stream()
                        .map(plan ->
                                Arrays.<@Nullable Object>asList(
                                        plan.id(),
                                        plan.title(),
                                        plan.from(),
                                        plan.to(),
                                        plan.source(),
                                        plan.revision()))
                        .toList());
    }

    @Operation(
            summary = "One plan: outcome, priority, success factor, indicator",
            description =
                    "A success factor without a figure says what one needs. knownFrom is the journal"
                            + " position of the adoption; a plan that came with the installation has"
                            + " none.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    OnePlan one(@PathVariable String id, KnowledgeRequest asked) {
        return knowledge.answer(asked, known -> answer(plans.named(id, known), known));
    }

    @Operation(hidden = true)
    @GetMapping(path = "/{id}", produces = Csv.TYPE)
    String oneAsTable(@PathVariable String id, KnowledgeRequest asked) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        one(id, asked)
                .plan()
                .outcomes()
                .forEach(outcome ->
                        outcome.priorities()
                                .forEach(priority ->
                                        priority.factors()
                                                .forEach(factor ->
                                                        rows.add(
                                                                Arrays.<@Nullable Object>asList(
                                                                        outcome.name(),
                                                                        priority.name(),
                                                                        factor.name(),
                                                                        String.join(
                                                                                " ",
                                                                                factor
                                                                                        .indicators()
                                                                                        .stream()
                                                                                        .map(
                                                                                                IndicatorCode
                                                                                                        ::text)
                                                                                        .toList()),
                                                                        factor.needs())))));
        return Csv.of(List.of("outcome", "priority", "factor", "indicators", "needs"), rows);
    }

    private static OnePlan answer(PlanVersion plan, AsKnown known) {
        return new OnePlan(known.instant(), known.position(), plan);
    }
}
