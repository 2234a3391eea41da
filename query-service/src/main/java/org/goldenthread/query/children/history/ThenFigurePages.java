package org.goldenthread.query.children.history;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.bridge.Bridge;
import org.goldenthread.query.figures.bridge.Bridging;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.KnownOn;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The time machine of a figure: steps through the events that moved it. */
@Controller
@ReadsCases
class ThenFigurePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Moment BEGINNING = new Moment.AtPosition(1);

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;
    private final IndicatorEngine figures;
    private final Bridging bridging;
    private final EventProvenance told;
    private final Knowledge knowledge;
    private final Pages pages;
    private final Clock clock;

    ThenFigurePages(
            IndicatorCatalogue catalogue,
            Definitions definitions,
            IndicatorEngine figures,
            Bridging bridging,
            EventProvenance told,
            Knowledge knowledge,
            Pages pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.figures = figures;
        this.bridging = bridging;
        this.told = told;
        this.knowledge = knowledge;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/figures/{code}/then")
    ResponseEntity<String> then(
            @PathVariable String code, ThenFigureFields sent, HttpServletRequest request) {
        Indicator indicator = catalogue.asked(code);
        ThenFigureForm form = sent.form();
        StepRequest sought = sent.step();
        Parameters parameters = new Parameters(form.question());
        IndicatorRequest asks = IndicatorRequest.bridge(indicator, parameters);
        parameters.check();
        ThenFigurePage page = page(indicator, form, asks, sought);
        if (sought.step() > 0) {
            return ThenSteps.redirect(page.address(), page.steps().current());
        }
        return pages.show(request, "thenfigure", page);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** The steps begin with the figure's last day, or with the journal if that began later. */
    private ThenFigurePage page(
            Indicator indicator, ThenFigureForm form, IndicatorRequest asks, StepRequest sought) {
        Optional<Moment> to =
                form.knownTo().equals(today().toString())
                        ? Optional.empty()
                        : KnownOn.endOf(form.knownTo());
        if (!form.knownFrom().isEmpty()) {
            return between(indicator, form, asks, sought, KnownOn.endOf(form.knownFrom()), to);
        }
        try {
            return between(
                    indicator,
                    form,
                    asks,
                    sought,
                    KnownOn.endOf(asks.days().last().toString()),
                    to);
        } catch (ProblemException e) {
            if (e.problem().errors().isEmpty()) {
                throw e;
            }
            return between(indicator, form, asks, sought, Optional.of(BEGINNING), to);
        }
    }

    private ThenFigurePage between(
            Indicator indicator,
            ThenFigureForm form,
            IndicatorRequest asks,
            StepRequest sought,
            Optional<Moment> from,
            Optional<Moment> to) {
        return knowledge.between(
                from,
                to,
                Optional.empty(),
                (opening, closing) -> {
                    Bridge bridge =
                            bridging.between(
                                    definitions.inForce(asks.question(opening)),
                                    definitions.inForce(asks.question(closing)));
                    FigureSteps all = FigureSteps.of(bridge, told);
                    ThenSteps steps = sought.among(all.steps(), Long.MAX_VALUE);
                    ThenStep step = steps.current();
                    boolean moved = all.lines().containsKey(step.position());
                    return new ThenFigurePage(
                            definitions.inForce(asks.question(closing)).indicator(),
                            form,
                            steps,
                            figures.value(
                                    definitions.inForce(
                                            asks.question(
                                                    new AsKnown(
                                                            step.position() - (moved ? 1 : 0),
                                                            step.knownAt())))),
                            figures.value(
                                    definitions.inForce(
                                            asks.question(
                                                    new AsKnown(step.position(), step.knownAt())))),
                            all.lines().getOrDefault(step.position(), List.of()));
                });
    }
}
