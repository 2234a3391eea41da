package org.goldenthread.local.identity;

import java.nio.file.Path;

/**
 * What the identity provider needs to know: its port, the address of the web pages that people sign
 * in to, and the file that keeps its signing key.
 */
public record IdentitySettings(int port, String webAddress, Path keyFile) {

    /** Whom its access tokens are meant for: both services. */
    public static final String AUDIENCE = "golden-thread";

    /** The address that tokens name as their issuer. */
    public String issuer() {
        return "http://localhost:" + port;
    }
}
