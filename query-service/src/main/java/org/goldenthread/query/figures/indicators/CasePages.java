package org.goldenthread.query.figures.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PageRequest;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
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
    private static final int A_PAGE = 50;

    private final CasesRequest.CasesRequestReader requests;
    private final IndicatorAnswers figuring;
    private final Pages pages;
    private final Clock clock;

    CasePages(
            CasesRequest.CasesRequestReader requests,
            IndicatorAnswers figuring,
            Pages pages,
            Clock clock) {
        this.requests = requests;
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
                figuring.cases(
                        question(code, form), PageRequest.of(A_PAGE, asked.getFirst("next")));
        return pages.show(request, "cases", CasesPage.of(cases, form, Caller.current().roles()));
    }

    /** All of them, however many they are. */
    @GetMapping("/cases.csv")
    ResponseEntity<String> table(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        FigureForm form = form(code, asked);
        IndicatorAnswers.Cases all = figuring.cases(question(code, form), Page.whole());
        return Download.of(
                Csv.TYPE, code + "-cases.csv", IndicatorTables.cases(all.indicator(), all.cases()));
    }

    private IndicatorRequest question(String code, FigureForm form) {
        return requests.said(form.cases(), PathVariables.of("code", code)).asks();
    }

    private FigureForm form(String code, MultiValueMap<String, String> asked) {
        return FigureForm.of(
                figuring.indicator(code), asked, LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
