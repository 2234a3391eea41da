package org.goldenthread.query.figures.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases behind a figure as a page, and as a table. */
@Controller
@RequestMapping("/figures/{code}")
@ReadsCases
class CasePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String A_PAGE = "50";
    private static final String AT_ONCE = "1000";

    private final IndicatorAnswers figuring;
    private final Pages pages;
    private final Clock clock;

    CasePages(IndicatorAnswers figuring, Pages pages, Clock clock) {
        this.figuring = figuring;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases")
    ResponseEntity<String> cases(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        FigureForm form = form(code, asked);
        IndicatorAnswers.Cases cases =
                figuring.cases(code, paged(form.cases(), A_PAGE, asked.getFirst("next")));
        return pages.show(request, "cases", CasesPage.of(cases, form, Caller.current().roles()));
    }

    /** All of them, however many pages they are. */
    @GetMapping("/cases.csv")
    ResponseEntity<String> table(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        FigureForm form = form(code, asked);
        List<Case> all = new ArrayList<>();
        IndicatorAnswers.Cases page = figuring.cases(code, paged(form.cases(), AT_ONCE, null));
        all.addAll(page.cases());
        while (page.next() != null) {
            page = figuring.cases(code, paged(form.cases(), AT_ONCE, page.next()));
            all.addAll(page.cases());
        }
        return Download.of(
                Csv.TYPE, code + "-cases.csv", IndicatorTables.cases(page.indicator(), all));
    }

    private static MultiValueMap<String, String> paged(
            MultiValueMap<String, String> question, String limit, @Nullable String next) {
        question.add("limit", limit);
        if (next != null) {
            question.add("next", next);
        }
        return question;
    }

    private FigureForm form(String code, MultiValueMap<String, String> asked) {
        return FigureForm.of(
                figuring.indicator(code), asked, LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
