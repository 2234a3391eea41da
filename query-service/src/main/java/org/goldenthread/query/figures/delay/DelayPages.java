package org.goldenthread.query.figures.delay;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.figures.indicators.FigureForm;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How late a figure is recorded, as a page. */
@Controller
@ReadsFigures
class DelayPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final IndicatorCatalogue catalogue;
    private final DelayRequest.DelayRequestReader requests;
    private final Delaying delaying;
    private final Pages pages;
    private final Clock clock;

    DelayPages(
            IndicatorCatalogue catalogue,
            DelayRequest.DelayRequestReader requests,
            Delaying delaying,
            Pages pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.delaying = delaying;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/figures/{code}/delay")
    ResponseEntity<String> delay(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        Indicator indicator = catalogue.asked(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        FigureForm form = FigureForm.of(indicator, asked, today);
        DelayRequest question = requests.said(form.cases(), PathVariables.of("code", code));
        return pages.show(request, "delay", new DelayPage(form, delaying.answer(question)));
    }
}
