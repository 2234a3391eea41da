package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request may name any host; where people are sent is a setting. */
class ForeignHostIT {

    private static final String EVIL = "evil.example";

    private final Product product = Products.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/children/find",
                "/oauth2/authorization/local",
                "/login/oauth2/code/local?code=x&state=y",
                "/logout",
                "/api/openapi",
                "/api/children/x/chronology"
            })
    void is_in_no_answer(String path) throws IOException {
        for (String service : new String[] {"QUERY", "COMMAND"}) {
            assertThat(asked(service, path))
                    .as(service)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain(EVIL);
        }
    }

    @Test
    void signing_in_leads_back_to_the_public_address() throws IOException {
        assertThat(asked("QUERY", "/oauth2/authorization/local"))
                .contains("Location: " + product.address("IDENTITY"))
                .contains("redirect_uri=" + product.address("QUERY") + "/login/oauth2/code/local");
    }

    @Test
    void cookies_stay_with_the_server_and_other_sites_learn_nothing() throws IOException {
        assertThat(asked("QUERY", "/"))
                .containsPattern("Set-Cookie: [^\\r\\n]*HttpOnly")
                .containsPattern("Set-Cookie: [^\\r\\n]*SameSite=Lax")
                .contains("Referrer-Policy: same-origin", "Permissions-Policy: camera=()")
                .contains("Content-Security-Policy: ");
    }

    private String asked(String service, String path) throws IOException {
        product.ready();
        URI address = URI.create(product.address(service));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                                    .formatted(path, EVIL)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
