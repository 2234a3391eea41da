package org.goldenthread.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing passwords at the identity provider of the local run. */
class SignInLimitsIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir Path folder;

    /** Five wrong passwords may be a person; the sixth attempt, right or wrong, waits. */
    @Test
    void after_five_wrong_passwords_of_one_name_the_next_attempt_waits_and_others_do_not()
            throws Exception {
        int port = freePort();
        try (IdentityProvider _ =
                IdentityProvider.start(
                        new IdentitySettings(
                                port, "http://localhost:1", folder.resolve("tokens.json")))) {
            HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            HttpResponse<String> page = open(browser, port);
            assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("HttpOnly", "SameSite=Lax");
            for (int wrong = 0; wrong < 5; wrong++) {
                assertThat(signIn(browser, port, "mona", "guess").statusCode()).isEqualTo(302);
            }

            HttpResponse<String> sixth = signIn(browser, port, "mona", "mona-local");

            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(
                            sixth.headers()
                                    .firstValue("Retry-After")
                                    .map(Integer::parseInt)
                                    .orElseThrow())
                    .isBetween(1, 301);
            assertThat(sixth.body()).contains("try again");
            assertThat(signIn(browser, port, "sol", "sol-local").statusCode()).isEqualTo(302);
        }
    }

    private static HttpResponse<String> open(HttpClient browser, int port) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login")).build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(
            HttpClient browser, int port, String name, String password) throws Exception {
        Matcher token = CSRF.matcher(open(browser, port).body());
        assertThat(token.find()).isTrue();
        String form = "username=%s&password=%s&_csrf=%s".formatted(name, password, token.group(1));
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
