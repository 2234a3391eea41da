package org.goldenthread.query.figures.delay;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.figures.indicators.FigureForm;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How late a figure is recorded, as a page. */
@Controller
@ReadsFigures
class DelayPages {

    private final DelayRequest.DelayRequestReader requests;
    private final Delaying delaying;
    private final Pages pages;

    DelayPages(DelayRequest.DelayRequestReader requests, Delaying delaying, Pages pages) {
        this.requests = requests;
        this.delaying = delaying;
        this.pages = pages;
    }

    @GetMapping("/figures/{code}/delay")
    ResponseEntity<String> delay(
            @PathVariable String code, FigureForm form, HttpServletRequest request) {
        DelayRequest question = requests.said(form.cases(), PathVariables.of("code", code));
        return pages.show(request, "delay", new DelayPage(form, delaying.answer(question)));
    }
}
