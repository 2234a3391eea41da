package org.goldenthread.query.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures as pages: all there are, and one with its course, its parts and its definition. */
@Controller
@RequestMapping("/figures")
@ReadsFigures
class FigurePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Figuring figuring;
    private final Pages pages;
    private final Clock clock;

    FigurePages(Figuring figuring, Pages pages, Clock clock) {
        this.figuring = figuring;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> all(HttpServletRequest request) {
        Map<String, List<Indicator>> byOutcome = new TreeMap<>();
        figuring.catalogue(new LinkedMultiValueMap<>()).stream()
                .sorted(Comparator.comparing(Indicator::code))
                .forEach(indicator ->
                        byOutcome
                                .computeIfAbsent(indicator.outcome(), _ -> new ArrayList<>())
                                .add(indicator));
        return pages.show(request, "figures", new AllFigures(byOutcome));
    }

    @GetMapping("/{code}")
    ResponseEntity<String> one(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        Indicator indicator = figuring.indicator(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        FigureForm form = FigureForm.of(indicator, asked, today);
        Answer answer = figuring.answers(code, form.question()).list().getFirst();
        List<Answer> course = figuring.answers(code, form.course()).list();
        return pages.show(request, "figure", FigurePage.of(indicator, form, answer, course));
    }
}
