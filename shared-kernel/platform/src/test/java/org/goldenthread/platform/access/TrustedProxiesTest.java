package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final String PROXY = "10.0.0.5";
    private static final String ASKER = "203.0.113.7";

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", "fd00::/8"));

    @Test
    void nobody_is_believed_unless_it_is_set() {
        TrustedProxies nobody = new TrustedProxies(List.of());

        assertThat(nobody.clientOf(PROXY, List.of(ASKER))).isEqualTo(PROXY);
        assertThat(nobody.clientOf("127.0.0.1", List.of(ASKER))).isEqualTo("127.0.0.1");
    }

    @Test
    void a_trusted_proxy_says_who_asked_it() {
        assertThat(proxies.clientOf(PROXY, List.of(ASKER))).isEqualTo(ASKER);
        assertThat(proxies.clientOf(PROXY, List.of(ASKER, "10.0.0.9"))).isEqualTo(ASKER);
        assertThat(proxies.clientOf("fd00::1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
        assertThat(proxies.clientOf(PROXY, List.of(" 203.0.113.7:51000 "))).isEqualTo(ASKER);
        assertThat(proxies.clientOf(PROXY, List.of("[2001:db8::7]:51000")))
                .isEqualTo("2001:db8::7");
    }

    /** Whoever asks writes the left end: the proxy appends who really asked. */
    @Test
    void what_the_asker_wrote_is_not_believed() {
        assertThat(proxies.clientOf(PROXY, List.of("198.51.100.1", ASKER))).isEqualTo(ASKER);
        assertThat(proxies.clientOf(ASKER, List.of("198.51.100.1"))).isEqualTo(ASKER);
        assertThat(proxies.clientOf(PROXY, List.of("10.0.0.1", ASKER))).isEqualTo(ASKER);
    }

    @Test
    void what_is_no_address_is_nobody() {
        for (String said : List.of("", "unknown", "evil.example", "_hidden", "999.1.1.1.1,x")) {
            assertThat(proxies.clientOf(PROXY, List.of(said))).as(said).isEqualTo(PROXY);
        }
        assertThat(proxies.clientOf(PROXY, List.of(ASKER, "999.1.1.1"))).isEqualTo("999.1.1.1");
    }

    @Test
    void a_service_that_is_told_something_else_than_addresses_does_not_start() {
        assertThatThrownBy(() -> new TrustedProxies(List.of("the proxy")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goldenthread.trusted-proxies");
    }
}
