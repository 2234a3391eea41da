package org.goldenthread.query.figures.indicators;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.NextPage;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The cases behind a figure as a page, and as a table. */
@Controller
@RequestMapping("/figures/{code}")
@ReadsCases
class CasePages {

    private final CasesRequest.CasesRequestReader requests;
    private final IndicatorAnswers figuring;
    private final PageLengths lengths;
    private final Pages pages;

    CasePages(
            CasesRequest.CasesRequestReader requests,
            IndicatorAnswers figuring,
            PageLengths lengths,
            Pages pages) {
        this.requests = requests;
        this.figuring = figuring;
        this.lengths = lengths;
        this.pages = pages;
    }

    @GetMapping("/cases")
    ResponseEntity<String> cases(
            @PathVariable String code, FigureForm form, NextPage next, HttpServletRequest request) {
        IndicatorAnswers.Cases cases =
                figuring.cases(question(code, form), next.of(lengths.cases()));
        return pages.show(request, "cases", CasesPage.of(cases, form, Caller.current().roles()));
    }

    /** All of them, however many they are. */
    @GetMapping("/cases.csv")
    ResponseEntity<String> table(@PathVariable String code, FigureForm form) {
        IndicatorAnswers.Cases all = figuring.cases(question(code, form), Page.whole());
        return Download.of(
                Csv.TYPE, code + "-cases.csv", IndicatorTables.cases(all.indicator(), all.cases()));
    }

    private IndicatorRequest question(String code, FigureForm form) {
        return requests.said(form.cases(), PathVariables.of("code", code)).asks();
    }
}
