package org.goldenthread.query.figures.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.KnownOn;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan on a page: every success factor with its figures, live or as known then. */
@Controller
@RequestMapping("/plan")
@ReadsFigures
class PlanPages {

    private final Plans plans;
    private final PlanFigures figures;
    private final Knowledge knowledge;
    private final Pages pages;

    PlanPages(Plans plans, PlanFigures figures, Knowledge knowledge, Pages pages) {
        this.plans = plans;
        this.figures = figures;
        this.knowledge = knowledge;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> latest(PlanPageRequest asked, HttpServletRequest request) {
        return show(Optional.empty(), asked, request);
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id, PlanPageRequest asked, HttpServletRequest request) {
        return show(Optional.of(id), asked, request);
    }

    private ResponseEntity<String> show(
            Optional<String> id, PlanPageRequest asked, HttpServletRequest request) {
        PlanForm form = asked.form();
        return pages.show(
                request,
                "plan",
                knowledge.answer(
                        KnownOn.endOf(form.knownOn()),
                        asked.after(),
                        known -> page(id, form, known)));
    }

    private PlanPage page(Optional<String> id, PlanForm form, AsKnown known) {
        List<PlanVersion> all = plans.all(known);
        PlanVersion plan =
                id.map(name -> plans.named(name, known))
                        .or(() -> all.stream().findFirst())
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.unknown("unknown-plan", "There is no plan yet.")));
        return PlanPage.of(
                plan,
                all,
                form,
                figures.of(plan.codes(), form.day().orElse(known.day()), known),
                known.position());
    }
}
