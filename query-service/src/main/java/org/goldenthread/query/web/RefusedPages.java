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
    private final KeptAnswers answers;

    RefusedPages(Pages pages, KeptAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    /** Of somebody who has a session: nobody else is sent anywhere by a form that is refused. */
    @Override
    public Optional<String> kept(HttpServletRequest request, Problem problem, String page) {
        return request.getMethod().equals("POST") && request.getSession(false) != null
                ? Optional.of(answers.keep(request, problem.status().value(), page))
                : Optional.empty();
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
