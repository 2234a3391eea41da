package org.goldenthread.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody guess passwords: after too many that were wrong, the next ones are not looked at. */
final class SignInLimitFilter extends OncePerRequestFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    private final FailedSignIns failed;

    SignInLimitFilter(FailedSignIns failed) {
        this.failed = failed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && "/login".equals(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = failed.wait(nameIn(request), request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(
                        "Too many attempts to sign in have failed; please try again in some minutes.");
    }

    static String nameIn(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null ? "" : name.strip();
    }
}
