package org.goldenthread.platform.access;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service is for those who use it.
 *
 * @param publicAddress scheme, host and port, such as {@code https://thread.example.gov.uk}
 */
@ConfigurationProperties("goldenthread")
public record PublicAddress(@DefaultValue("http://localhost") URI publicAddress) {

    /** Only an address of the web will do. */
    public PublicAddress {
        boolean web =
                "http".equals(publicAddress.getScheme())
                        || "https".equals(publicAddress.getScheme());
        if (!web || publicAddress.getHost() == null) {
            throw new IllegalStateException(
                    "goldenthread.public-address must be the address of this service, such as"
                            + " https://thread.example.gov.uk, and is "
                            + publicAddress);
        }
    }

    /** Whether people reach it over TLS. */
    public boolean isSecure() {
        return "https".equals(publicAddress.getScheme());
    }
}
