package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whoever asks more in a minute than one may; counted for each subject by itself, and for
 * those who are not signed in by where they come from.
 */
public final class RequestLimitFilter extends OncePerRequestFilter {

    private final PerMinute asked;
    private final ProblemWriter problems;

    RequestLimitFilter(int most, Clock clock, ProblemWriter problems) {
        this.asked = new PerMinute(most, clock);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = asked.wait(asker(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                request,
                response,
                new ProblemException(
                        Problem.tooMany(
                                "You have asked more in this minute than one person or system may;"
                                        + " please try again in a moment."),
                        wait.get()));
    }

    private static String asker(HttpServletRequest request) {
        @Nullable Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        return asker == null || asker instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "subject " + asker.getName();
    }
}
