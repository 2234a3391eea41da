package org.goldenthread.query.children.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding a child, and looking once more before a new record is made. */
@Controller
@RequestMapping("/children")
@WorksWithChildren
class FindPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ChildSearch search;
    private final Pages pages;
    private final Clock clock;

    FindPages(ChildSearch search, Pages pages, Clock clock) {
        this.search = search;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> form(HttpServletRequest request) {
        return pages.show(request, "children", search.begin(today()));
    }

    @PostMapping
    ResponseEntity<String> find(TypedSearch form, HttpServletRequest request) {
        return answer(request, "children", search.of(form, today()));
    }

    @PostMapping("/add")
    ResponseEntity<String> lookOnceMore(TypedSearch form, HttpServletRequest request) {
        return answer(request, "childadd", search.of(form, today()));
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request, String template, FindPage page) {
        return pages.show(
                request, page.status(), page.faults().isEmpty() ? template : "children", page);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
