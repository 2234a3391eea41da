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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A script that has a wrong secret five times has no right one by luck: the sixth waits. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_five_wrong_secrets_of_one_client_the_next_one_waits_and_others_do_not(
            boolean inHeader) throws Exception {
        int port = freePort();
        try (IdentityProvider _ =
                IdentityProvider.start(
                        new IdentitySettings(
                                port, "http://localhost:1", folder.resolve("tokens.json")))) {
            for (int wrong = 0; wrong < 5; wrong++) {
                assertThat(token(port, "manager", "guess" + wrong, inHeader).statusCode())
                        .isEqualTo(401);
            }

            HttpResponse<String> sixth = token(port, "manager", "local-manager", inHeader);

            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(
                            sixth.headers()
                                    .firstValue("Retry-After")
                                    .map(Integer::parseInt)
                                    .orElseThrow())
                    .isBetween(1, 301);
            assertThat(sixth.body()).contains("try again in some minutes");
            assertThat(token(port, "manager", "local-manager", !inHeader).statusCode())
                    .isEqualTo(429);
            assertThat(token(port, "auditor", "local-auditor", inHeader).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_right_secret_between_wrong_ones_is_no_guess() throws Exception {
        int port = freePort();
        try (IdentityProvider _ =
                IdentityProvider.start(
                        new IdentitySettings(
                                port, "http://localhost:1", folder.resolve("tokens.json")))) {
            for (int round = 0; round < 3; round++) {
                for (int wrong = 0; wrong < 4; wrong++) {
                    token(port, "manager", "guess", true);
                }
                assertThat(token(port, "manager", "local-manager", true).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> token(
            int port, String client, String secret, boolean inHeader) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded");
        String form = "grant_type=client_credentials";
        if (inHeader) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(
                                            (client + ":" + secret)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } else {
            form += "&client_id=" + client + "&client_secret=" + secret;
        }
        return HttpClient.newHttpClient()
                .send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
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
