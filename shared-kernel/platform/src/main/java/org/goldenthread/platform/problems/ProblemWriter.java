package org.goldenthread.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.platform.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers a request with a problem, past any negotiation of content. */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final String HTML = "text/html;charset=UTF-8";

    /** What will be over by itself. */
    private static final Set<HttpStatus> PASSING =
            Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS);

    private final Supplier<Optional<ProblemPages>> pages;

    ProblemWriter(Supplier<Optional<ProblemPages>> pages) {
        this.pages = pages;
    }

    /**
     * Answers with the problem behind this exception. What nobody expected is logged as an error,
     * with where it came from; of what is only out of order one line is enough, since everybody
     * meets it until it is in order again.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        Problem problem = Diagnosis.of(failure);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR
                && !(failure instanceof ProblemException)) {
            LOG.error("{} {}", problem.status().value(), problem.code(), failure);
        } else if (problem.status().is5xxServerError()) {
            LOG.warn("{} {}", problem.code(), Causes.of(failure));
        }
        if (failure instanceof ProblemException told) {
            told.retryAfter()
                    .ifPresent(wait ->
                            response.setHeader(
                                    HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1)));
        }
        write(request, response, problem);
    }

    /** Answers with this problem unless an answer is on its way already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String rule = problem.rule();
        LOG.info(
                "refused {} {}{}",
                problem.status().value(),
                problem.code(),
                rule == null ? "" : " " + rule);
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (PASSING.contains(problem.status())
                && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        Optional<String> page = pages.get().flatMap(some -> some.page(request, problem));
        Optional<String> kept =
                page.flatMap(
                        html -> pages.get().flatMap(some -> some.kept(request, problem, html)));
        if (kept.isPresent()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, kept.get());
            return;
        }
        response.setContentType(page.isPresent() ? HTML : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(
                        page.map(html -> html.getBytes(StandardCharsets.UTF_8))
                                .orElseGet(() ->
                                        Json.IN_ORDER.writeValueAsBytes(
                                                ProblemBody.of(problem, Trace.idOf(request)))));
    }
}
