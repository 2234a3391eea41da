package org.goldenthread.query.figures.bridge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.Download;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Why a figure moved between two moments of knowledge, as a page. */
@Controller
@RequestMapping("/figures/{code}")
@ReadsCases
class BridgePages {

    private final IndicatorCatalogue catalogue;
    private final BridgeRequest.BridgeRequestReader requests;
    private final Bridges bridges;
    private final Pages pages;

    BridgePages(
            IndicatorCatalogue catalogue,
            BridgeRequest.BridgeRequestReader requests,
            Bridges bridges,
            Pages pages) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.bridges = bridges;
        this.pages = pages;
    }

    @GetMapping("/bridge")
    ResponseEntity<String> bridge(
            @PathVariable String code, BridgeForm form, HttpServletRequest request) {
        Indicator indicator = catalogue.asked(code);
        try {
            BridgeAnswer answer = bridges.answer(question(code, form), Page.longest());
            return pages.show(request, "bridge", BridgePage.of(indicator, form, answer));
        } catch (ProblemException refused) {
            if (refused.problem().status() != HttpStatus.BAD_REQUEST) {
                throw refused;
            }
            return pages.show(
                    request,
                    form.sent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                    "bridge",
                    BridgePage.refused(indicator, form, refused.problem().errors()));
        }
    }

    @GetMapping("/bridge.csv")
    ResponseEntity<String> table(@PathVariable String code, BridgeForm form) {
        return Download.of(
                Csv.TYPE,
                code + "-bridge.csv",
                BridgeTable.of(List.of(bridges.answer(question(code, form), Page.whole()))));
    }

    private BridgeRequest question(String code, BridgeForm form) {
        return requests.said(form.question(), PathVariables.of("code", code));
    }
}
