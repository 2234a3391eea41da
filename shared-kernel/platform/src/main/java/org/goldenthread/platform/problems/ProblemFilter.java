package org.goldenthread.platform.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost of all: gives the request its trace id, and catches what other filters let through. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try (var _ = MDC.putCloseable(Trace.KEY, Trace.idOf(request))) {
            chain.doFilter(request, response);
        } catch (AsyncRequestNotUsableException _) {
            // The asker has gone: there is nobody to tell.
        } catch (ServletException | IOException | RuntimeException failure) {
            problems.write(request, response, failure);
        }
    }
}
