package org.goldenthread.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no program guess a client's secret: after too many that were wrong, none is looked at. */
final class ClientLimitFilter extends OncePerRequestFilter {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String BASIC = "basic ";

    private final FailedSignIns failed;

    ClientLimitFilter(FailedSignIns failed) {
        this.failed = failed;
    }

    /** Only where a client shows who it is. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getServletPath().startsWith("/oauth2/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = clientIn(request);
        Optional<Duration> wait = failed.wait(client, request.getRemoteAddr());
        if (wait.isPresent()) {
            refuse(response, wait.get());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == UNAUTHORIZED) {
            failed.failed(client, request.getRemoteAddr());
        } else if (response.getStatus() == OK) {
            failed.succeeded(client);
        }
    }

    /** In the words of OAuth, with a sentence for whoever reads the script's output. */
    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(
                        "{\"error\":\"temporarily_unavailable\",\"error_description\":\"Too many"
                                + " wrong secrets of this client; please correct the secret, and try"
                                + " again in some minutes.\"}");
    }

    /** The client that the request names, in its header or its body; nobody's is empty. */
    static String clientIn(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return beforeColon(header.substring(BASIC.length()).strip());
        }
        String id = request.getParameter("client_id");
        return id == null ? "" : id.strip();
    }

    private static String beforeColon(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return both.contains(":") ? both.substring(0, both.indexOf(':')) : both;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
