package org.goldenthread.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemPages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells of a problem as a page, to browsers that asked for one. */
@Component
class RefusedPages implements ProblemPages {

    private final Pages pages;

    RefusedPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<String> page(HttpServletRequest request, Problem problem) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean page =
                !request.getRequestURI().startsWith("/api")
                        && accepted != null
                        && accepted.contains("text/html");
        return page
                ? Optional.of(pages.html(request, "refused", new Refused(problem)))
                : Optional.empty();
    }
}
