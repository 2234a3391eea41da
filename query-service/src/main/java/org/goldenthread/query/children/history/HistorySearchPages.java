package org.goldenthread.query.children.history;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.LooksBack;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an auditor begins: leads to what was known of a child or a figure, or to an event. */
@Controller
@RequestMapping("/look-back")
@LooksBack
class HistorySearchPages {

    private final IndicatorCatalogue catalogue;
    private final Pages pages;

    HistorySearchPages(IndicatorCatalogue catalogue, Pages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> begin(HttpServletRequest request) {
        return pages.show(request, "thenbegin", page("", "", List.of()));
    }

    /** A child who is looked back at. */
    record ChildSought(@Schema(description = "the id of a child") String child)
            implements RequestParameters {}

    /** An event that is looked at. */
    record EventSought(@Schema(description = "the id of an event") String event)
            implements RequestParameters {}

    /** A figure that is looked back at. */
    record FigureSought(@Schema(description = "the code of a figure") String figure)
            implements RequestParameters {}

    @GetMapping("/child")
    ResponseEntity<String> child(ChildSought sought, HttpServletRequest request) {
        String child = sought.child();
        return isId(child)
                ? to("/children/" + child.strip() + "/then")
                : refused(request, page(child, "", fault("child", "Enter the id of a child")));
    }

    @GetMapping("/event")
    ResponseEntity<String> event(EventSought sought, HttpServletRequest request) {
        String event = sought.event();
        return isId(event)
                ? to("/events/" + event.strip())
                : refused(request, page("", event, fault("event", "Enter the id of an event")));
    }

    @GetMapping("/figure")
    ResponseEntity<String> figure(FigureSought sought) {
        return to("/figures/" + catalogue.asked(sought.figure()).code() + "/then");
    }

    private HistorySearch page(String child, String event, List<Fault> faults) {
        return new HistorySearch(
                child,
                event,
                catalogue.all().stream().sorted(Comparator.comparing(Indicator::code)).toList(),
                faults);
    }

    private ResponseEntity<String> refused(HttpServletRequest request, HistorySearch page) {
        return pages.show(request, HttpStatus.BAD_REQUEST, "thenbegin", page);
    }

    private static List<Fault> fault(String field, String message) {
        return List.of(new Fault(field, message));
    }

    private static boolean isId(String text) {
        try {
            Parameters.id("id", text.strip());
            return true;
        } catch (ProblemException _) {
            return false;
        }
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND).header("Location", address).body("");
    }
}
