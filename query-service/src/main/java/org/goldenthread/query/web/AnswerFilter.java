package org.goldenthread.query.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the pages that are kept; behind the filters that let in nobody who has not signed in. */
final class AnswerFilter extends OncePerRequestFilter {

    private final KeptAnswers answers;
    private final ProblemWriter problems;

    AnswerFilter(KeptAnswers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getParameter(KeptAnswers.ANSWER) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptAnswers.Kept> kept = answers.asked(request);
        if (kept.isEmpty()) {
            problems.write(request, response, gone());
            return;
        }
        response.setStatus(kept.get().status());
        response.setContentType(Pages.HTML.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(kept.get().html().getBytes(StandardCharsets.UTF_8));
    }

    private static Problem gone() {
        return Problem.of(
                HttpStatus.GONE,
                "answer-gone",
                "This page is kept no longer",
                "What was typed here has been forgotten, and opening this page recorded nothing."
                        + " Begin again from the page of the child or of the figure; what you have"
                        + " sent is shown there.");
    }
}
