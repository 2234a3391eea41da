package org.goldenthread.query.figures.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Figures as pages: all there are, and one with its course, its parts and its definition. */
@Controller
@RequestMapping("/figures")
@ReadsFigures
class FigurePages {

    private final IndicatorAnswers figuring;
    private final DefinitionHistory definitions;
    private final Pages pages;

    FigurePages(IndicatorAnswers figuring, DefinitionHistory definitions, Pages pages) {
        this.figuring = figuring;
        this.definitions = definitions;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> all(HttpServletRequest request) {
        Map<String, List<Indicator>> byOutcome = new TreeMap<>();
        figuring.catalogue(KnowledgeRequest.now()).stream()
                .sorted(Comparator.comparing(Indicator::code))
                .forEach(indicator ->
                        byOutcome
                                .computeIfAbsent(indicator.outcome(), _ -> new ArrayList<>())
                                .add(indicator));
        return pages.show(request, "figures", new AllFigures(byOutcome));
    }

    @GetMapping("/{code}")
    ResponseEntity<String> one(
            @PathVariable String code, FigureForm form, HttpServletRequest request) {
        try {
            return pages.show(
                    request,
                    "figure",
                    FigurePage.of(figuring.found(code, form), form, Caller.current().roles()));
        } catch (ProblemException refused) {
            if (refused.problem().status() != HttpStatus.BAD_REQUEST) {
                throw refused;
            }
            return pages.show(
                    request,
                    HttpStatus.BAD_REQUEST,
                    "figurerefused",
                    FigureRefused.of(figuring.indicator(code), form, refused.problem().errors()));
        }
    }

    @GetMapping("/{code}/definitions")
    ResponseEntity<String> definitions(@PathVariable String code, HttpServletRequest request) {
        return pages.show(
                request,
                "figuredefinitions",
                new DefinitionsPage(definitions.of(code, KnowledgeRequest.now())));
    }

    /** The figure with its parts, and its course, as a table that may leave the building. */
    @GetMapping("/{code}.csv")
    ResponseEntity<String> table(@PathVariable String code, FigureForm form) {
        FigureFound found = figuring.found(code, form);
        List<IndicatorAnswer> all = new ArrayList<>(found.course());
        all.add(found.figure());
        return Download.of(
                Csv.TYPE,
                found.indicator().code() + ".csv",
                IndicatorTables.figures(Disclosure.hide(all)));
    }

    /** The chart of its course as a picture that may leave the building. */
    @GetMapping("/{code}.svg")
    ResponseEntity<String> picture(@PathVariable String code, FigureForm form) {
        FigureFound found = figuring.found(code, form);
        return Download.of(
                "image/svg+xml;charset=UTF-8",
                found.indicator().code() + ".svg",
                pages.piece("figurepicture", FigurePicture.of(found, form)));
    }
}
