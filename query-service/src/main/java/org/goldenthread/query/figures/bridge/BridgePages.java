package org.goldenthread.query.figures.bridge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a figure moved between two moments of knowledge, as a page. */
@Controller
@RequestMapping("/figures/{code}")
@ReadsCases
class BridgePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final IndicatorCatalogue catalogue;
    private final BridgeRequest.BridgeRequestReader requests;
    private final Bridges bridges;
    private final Pages pages;
    private final Clock clock;

    BridgePages(
            IndicatorCatalogue catalogue,
            BridgeRequest.BridgeRequestReader requests,
            Bridges bridges,
            Pages pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.bridges = bridges;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/bridge")
    ResponseEntity<String> bridge(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        Indicator indicator = catalogue.asked(code);
        BridgeForm form = form(indicator, asked);
        try {
            BridgeAnswer answer = bridges.answer(question(code, form), Page.longest());
            return pages.show(request, "bridge", BridgePage.of(indicator, form, answer));
        } catch (ProblemException refused) {
            if (refused.problem().status() != HttpStatus.BAD_REQUEST) {
                throw refused;
            }
            return pages.show(
                    request,
                    asked.containsKey("fromKnown") ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                    "bridge",
                    BridgePage.refused(indicator, form, refused.problem().errors()));
        }
    }

    @GetMapping("/bridge.csv")
    ResponseEntity<String> table(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> asked) {
        BridgeForm form = form(catalogue.asked(code), asked);
        return Download.of(
                Csv.TYPE,
                code + "-bridge.csv",
                BridgeTable.of(List.of(bridges.answer(question(code, form), Page.whole()))));
    }

    private BridgeRequest question(String code, BridgeForm form) {
        return requests.said(form.question(), PathVariables.of("code", code));
    }

    private BridgeForm form(Indicator indicator, MultiValueMap<String, String> asked) {
        return BridgeForm.of(indicator, asked, LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
