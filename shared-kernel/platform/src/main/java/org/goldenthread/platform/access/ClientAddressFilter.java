package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets every request show the address of its asker, and not that of a proxy in between. */
final class ClientAddressFilter extends OncePerRequestFilter {

    private static final String FORWARDED = "X-Forwarded-For";

    private final TrustedProxies proxies;

    ClientAddressFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = proxies.clientOf(request.getRemoteAddr(), forwarded(request));
        chain.doFilter(new From(request, client), response);
    }

    private static List<String> forwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .toList();
    }

    private static final class From extends HttpServletRequestWrapper {

        private final String client;

        private From(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }
    }
}
