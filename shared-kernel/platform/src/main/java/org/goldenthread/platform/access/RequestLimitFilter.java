package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses whoever asks more in a minute than one may; counted for each subject by itself. */
public final class RequestLimitFilter extends OncePerRequestFilter {

    private static final long MINUTE = 60_000;

    private final int most;
    private final Clock clock;
    private final ProblemWriter problems;
    private volatile Minute minute = new Minute(0, new ConcurrentHashMap<>());

    RequestLimitFilter(int most, Clock clock, ProblemWriter problems) {
        this.most = most;
        this.clock = clock;
        this.problems = problems;
    }

    private record Minute(long number, Map<String, AtomicInteger> asked) {}

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker == null || !asker.isAuthenticated() || isWithin(asker.getName())) {
            chain.doFilter(request, response);
            return;
        }
        long left = MINUTE - Math.floorMod(clock.millis(), MINUTE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left / 1_000 + 1));
        problems.write(
                request,
                response,
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many",
                        "Too many requests",
                        "You have asked more in this minute than one person or system may; please"
                                + " try again in a moment."));
    }

    private boolean isWithin(String subject) {
        return current()
                        .asked()
                        .computeIfAbsent(subject, _ -> new AtomicInteger())
                        .incrementAndGet()
                <= most;
    }

    /** Counting begins anew with each minute of the clock. */
    private synchronized Minute current() {
        long now = Math.floorDiv(clock.millis(), MINUTE);
        if (minute.number() != now) {
            minute = new Minute(now, new ConcurrentHashMap<>());
        }
        return minute;
    }
}
