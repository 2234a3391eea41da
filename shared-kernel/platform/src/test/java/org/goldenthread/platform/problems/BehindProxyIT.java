package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.TestIdentity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a proxy that ends TLS, and without one. */
class BehindProxyIT {

    /** The minute of the clock may turn once in between. */
    private static final int SURELY_TOO_MANY = 2 * 5 + 2;

    private static final String MANAGER = TestIdentity.token("ann", Role.MANAGER);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Nested
    @SpringBootTest(
            classes = ProblemsIT.App.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "goldenthread.limits.requests-per-minute=5",
                "goldenthread.public-address=https://thread.example",
                "goldenthread.trusted-proxies=127.0.0.0/8,::1",
                "goldenthread.identity.issuer=http://localhost:9000",
                "goldenthread.identity.audience=golden-thread"
            })
    class OverTls {

        @LocalServerPort private int port;

        @Test
        void strangers_are_counted_by_where_they_really_come_from() throws Exception {
            int last = 401;
            for (int asked = 0; asked < SURELY_TOO_MANY && last == 401; asked++) {
                last = get(port, "/api/who", "198.51.100." + asked + ", 203.0.113.7").statusCode();
            }

            assertThat(last).isEqualTo(429);
            assertThat(get(port, "/api/who", "203.0.113.8").statusCode()).isEqualTo(401);
        }

        @Test
        void cookies_go_over_tls_alone_and_browsers_are_told_to_stay_there() throws Exception {
            HttpResponse<String> answer = ask(port, "/api/session", MANAGER);

            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("JSESSIONID", "Secure", "HttpOnly");
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000");
        }
    }

    @Nested
    @SpringBootTest(
            classes = ProblemsIT.App.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {
                "goldenthread.limits.requests-per-minute=5",
                "goldenthread.public-address=http://localhost",
                "goldenthread.identity.issuer=http://localhost:9000",
                "goldenthread.identity.audience=golden-thread"
            })
    class WithoutOne {

        @LocalServerPort private int port;

        @Test
        void cookies_are_not_for_tls_alone_and_browsers_are_told_nothing() throws Exception {
            HttpResponse<String> answer = ask(port, "/api/session", MANAGER);

            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("JSESSIONID", "HttpOnly")
                    .doesNotContain("Secure");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }

        /** Another address in each request changes nothing. */
        @Test
        void nobody_is_believed_to_come_from_elsewhere() throws Exception {
            int last = 401;
            for (int asked = 0; asked < SURELY_TOO_MANY && last == 401; asked++) {
                last = get(port, "/api/who", "203.0.113." + asked).statusCode();
            }

            assertThat(last).isEqualTo(429);
        }
    }

    private static HttpResponse<String> ask(int port, String path, String token) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("X-Forwarded-Proto", "https")
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(int port, String path, String forwarded)
            throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("X-Forwarded-For", forwarded)
                        .build(),
                BodyHandlers.ofString());
    }
}
