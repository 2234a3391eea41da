package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses with 406, before anything is done, what asks for something to be done and cannot read the
 * answer: Spring would find that out only when it writes the answer, after the thing was done.
 * Below {@code /api} answers are JSON, elsewhere pages.
 */
final class AnswerTypeFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemWriter problems;

    AnswerTypeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CHANGE_NOTHING.contains(request.getMethod()) || canRead(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        problems.write(
                request,
                response,
                new HttpMediaTypeNotAcceptableException(List.of(answerOf(request))));
    }

    private static MediaType answerOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api")
                ? MediaType.APPLICATION_JSON
                : MediaType.TEXT_HTML;
    }

    private static boolean canRead(HttpServletRequest request) {
        List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            return accepted.isEmpty()
                    || MediaType.parseMediaTypes(accepted).stream()
                            .anyMatch(type -> type.isCompatibleWith(answerOf(request)));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
