package org.goldenthread.query.figures.plans;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.KnownOn;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan on a page: every success factor with its figures, live or as known then. */
@Controller
@RequestMapping("/plan")
@ReadsFigures
class PlanPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Plans plans;
    private final PlanFigures figures;
    private final Knowledge knowledge;
    private final Pages pages;
    private final Clock clock;

    PlanPages(Plans plans, PlanFigures figures, Knowledge knowledge, Pages pages, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.knowledge = knowledge;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> latest(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        return show(Optional.empty(), sent, request);
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return show(Optional.of(id), sent, request);
    }

    private ResponseEntity<String> show(
            Optional<String> id, MultiValueMap<String, String> sent, HttpServletRequest request) {
        PlanForm form = PlanForm.of(sent, LocalDate.ofInstant(clock.instant(), LONDON));
        return pages.show(
                request,
                "plan",
                knowledge.answer(
                        KnownOn.endOf(form.knownOn()),
                        new Parameters(sent).position("after"),
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
