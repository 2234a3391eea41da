package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.search.ChildSearch;
import org.goldenthread.query.children.search.FindPage;
import org.goldenthread.query.children.search.TypedSearch;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * From a form that asks for another child to the search, and back with that child filled in.
 * Everything is posted, as names and answers never stand in an address.
 */
@Controller
@RequestMapping("/children/{id}/log/{act}/who")
@WorksWithChildren
class WhoPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ChildSearch search;
    private final Offers offers;
    private final People people;
    private final Pages pages;
    private final Clock clock;

    WhoPages(ChildSearch search, Offers offers, People people, Pages pages, Clock clock) {
        this.search = search;
        this.offers = offers;
        this.people = people;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<String> begin(
            @PathVariable String id,
            @PathVariable String act,
            SentForm sent,
            HttpServletRequest request) {
        return show(id, act, search.begin(today()), sent.typed(), request);
    }

    @PostMapping("/find")
    ResponseEntity<String> find(
            @PathVariable String id,
            @PathVariable String act,
            TypedSearch sought,
            SentForm.Carried sent,
            HttpServletRequest request) {
        return show(id, act, search.of(sought, today()), sent.form().typed(), request);
    }

    private ResponseEntity<String> show(
            String id, String act, FindPage found, TypedAnswers form, HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        String field =
                Wordings.lookedForBy(act)
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.unknown(
                                                "unknown-command",
                                                "No such act asks for another child.")));
        return pages.show(
                request,
                found.status(),
                "logwho",
                new WhoPage(
                        child,
                        people.child(child).name(),
                        Wordings.titleOf(act).orElseThrow(),
                        Wordings.of(act, field).orElseThrow().ask(),
                        "/children/" + child + "/log/" + act,
                        field,
                        found.without(child),
                        asked(act).only(form).without(field)));
    }

    /** What the form can hold, whatever there is to choose from. */
    private AskedFields asked(String act) {
        Map<String, List<FormQuestion.Option>> any =
                LogOptions.CHOSEN.stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field,
                                        _ -> List.of(new FormQuestion.Option("", ""))));
        return AskedFields.of(FormQuestions.of(act, offers.schemaOf(act), any));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
