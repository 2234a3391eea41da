package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every request seem to have come to the service's public address, whatever its {@code Host}
 * says: what a stranger writes there becomes no redirect and no link.
 */
final class PublicAddressFilter extends OncePerRequestFilter {

    private final URI address;

    PublicAddressFilter(URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Here(request, address), response);
    }

    private static final class Here extends HttpServletRequestWrapper {

        private final URI address;

        private Here(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            return address.getPort() >= 0 ? address.getPort() : isSecure() ? 443 : 80;
        }

        @Override
        public boolean isSecure() {
            return "https".equals(address.getScheme());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer()
                    .append(address.getScheme())
                    .append("://")
                    .append(address.getAuthority())
                    .append(getRequestURI());
        }
    }
}
