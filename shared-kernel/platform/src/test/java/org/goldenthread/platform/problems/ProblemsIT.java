package org.goldenthread.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.AccessConfiguration;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.testing.GuardedEndpoints;
import org.goldenthread.platform.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = ProblemsIT.App.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "goldenthread.limits.body=1KB",
            "goldenthread.limits.requests-per-minute=400",
            "goldenthread.public-address=https://thread.example",
            "goldenthread.identity.issuer=http://localhost:9000",
            "goldenthread.identity.audience=golden-thread"
        })
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

    private static final EventId EVENT = EventId.of("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final String MANAGER = TestIdentity.token("ann", Role.MANAGER);

    @LocalServerPort private int port;
    private final HttpClient client = HttpClient.newHttpClient();

    /** As many as one may is 400 here; the minute of the clock may turn once in between. */
    @Test
    void refuses_whoever_asks_too_much_and_nobody_else() throws Exception {
        String greedy = TestIdentity.token("greedy", Role.MANAGER);
        HttpResponse<String> last = get("/api/who", greedy);
        for (int asked = 1; asked <= 802 && last.statusCode() == 200; asked++) {
            last = get("/api/who", greedy);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After").map(Integer::parseInt).orElseThrow())
                .isBetween(1, 60);
        assertThat(last.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(last.body()).contains("too-many", "please try again in a moment");
        assertThat(get("/api/who", MANAGER).statusCode()).isEqualTo(200);
    }

    @Test
    void says_to_no_other_site_where_somebody_came_from_and_uses_nothing_of_the_device()
            throws Exception {
        HttpResponse<String> answer = get("/api/who", MANAGER);

        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=()", "geolocation=()");
    }

    @Test
    void takes_its_address_from_its_setting_and_not_from_what_a_request_says() throws Exception {
        String said = toHost("/api/where", "evil.example", MANAGER);

        assertThat(said)
                .contains("https://thread.example/api/where", "thread.example:443 true")
                .doesNotContain("evil.example");
        assertThat(toHost("/api/away", "evil.example", MANAGER))
                .contains("302", "Location: /api/who")
                .doesNotContain("evil.example");
    }

    /** What the JDK's client would not send: a host of the asker's own choice. */
    private String toHost(String path, String host, String token) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                                    .formatted(path, host, token)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The container reads 8 KB of address and headers, and our limit here is 1 KB of body. */
    @Test
    void says_what_is_too_long_or_too_large() throws Exception {
        String long20 = "x".repeat(20_000);
        String long200 = "x".repeat(200_000);
        for (String address :
                List.of(
                        "/api/" + long20,
                        "/api/on?day=" + long20,
                        "/api/on?day=" + long200,
                        "/api/on?" + "a=b&".repeat(5_000))) {
            tooMuch(raw("GET " + address + " HTTP/1.1", "Accept: */*", ""), 414);
        }
        for (String headers :
                List.of(
                        "X-Long: " + long20,
                        "X-Long: " + long200,
                        "Cookie: " + "a=b; ".repeat(5_000),
                        ("X-" + "y".repeat(60) + ": z\r\n").repeat(300) + "X-Last: z",
                        long20 + ": z")) {
            tooMuch(raw("GET /api/who HTTP/1.1", headers, ""), 431);
        }
        tooMuch(raw("POST /api/asked HTTP/1.1", "Content-Type: application/json", long20), 413);
        tooMuch(
                raw(
                        "POST /api/asked HTTP/1.1",
                        "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                        "4e20\r\n\"" + long20.substring(2) + "\"\r\n0\r\n\r\n"),
                413);
        tooMuch(raw("GET /api/on?" + "a&".repeat(1_500) + " HTTP/1.1", "Accept: */*", ""), 400);
    }

    private static void tooMuch(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "urn:goldenthread:refusal:", "\"detail\":")
                .doesNotContain("<html", "org.", "java.");
    }

    @Test
    void says_that_it_is_not_yours_and_whose_it_is() throws Exception {
        JsonNode school = problem(get("/api/who", TestIdentity.token("ben", Role.SCHOOL)), 403);
        JsonNode nobody = problem(get("/api/any", TestIdentity.token("ben")), 403);

        assertThat(school.path("detail").stringValue())
                .isEqualTo(
                        "This is not for your role, now or later; it is for: manager. Ask somebody"
                                + " in such a role.");
        assertThat(nobody.path("detail").stringValue())
                .contains("no role that may do it", "Whoever looks after accounts");
    }

    @Test
    void knows_the_caller() throws Exception {
        HttpResponse<String> answer = get("/api/who", MANAGER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ann of medway [MANAGER]");
    }

    @Test
    void refuses_without_a_token_and_with_a_bad_one_in_the_same_form() throws Exception {
        for (String token :
                new String[] {
                    null,
                    "nonsense",
                    MANAGER + "x",
                    TestIdentity.token("ann", Instant.EPOCH.plusSeconds(60), Role.MANAGER)
                }) {
            HttpResponse<String> answer = get("/api/who", token);

            assertThat(problem(answer, 401).path("type").stringValue())
                    .isEqualTo("urn:goldenthread:refusal:not-signed-in");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    void refuses_other_roles_and_tokens_of_no_role() throws Exception {
        problem(get("/api/who", TestIdentity.token("ben", Role.SCHOOL)), 403);
        problem(get("/api/any", TestIdentity.token("ben")), 403);
        assertThat(get("/api/any", TestIdentity.token("ben", Role.SCHOOL)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void names_every_field_at_fault_and_no_value() throws Exception {
        JsonNode missing = problem(get("/api/on", MANAGER), 400);
        JsonNode wrong = problem(get("/api/on?day=Planted", MANAGER), 400);
        JsonNode body = problem(post("/api/asked", "{\"on\":\"Planted\"}"), 400);

        assertThat(missing.at("/errors/0/field").stringValue()).isEqualTo("day");
        assertThat(missing.at("/errors/0/message").stringValue()).isEqualTo("is missing");
        assertThat(wrong.at("/errors/0/message").stringValue())
                .isEqualTo("must be a date such as 2026-03-31");
        assertThat(body.at("/errors/0/field").stringValue()).isEqualTo("on");
        assertThat(body.path("field").stringValue()).isEqualTo("on");
    }

    @Test
    void reads_neither_unknown_fields_nor_deep_nesting_nor_half_of_json() throws Exception {
        problem(post("/api/asked", "{\"on\":\"2026-01-05\",\"more\":1}"), 400);
        problem(post("/api/asked", "{\"on\":" + "[".repeat(60) + "]".repeat(60) + "}"), 400);
        problem(post("/api/asked", "{\"on\":\"2026-01-05\"} {"), 400);
        problem(post("/api/asked", ""), 400);
    }

    @Test
    void tells_the_rule_and_the_facts_that_block() throws Exception {
        JsonNode told = problem(get("/api/fail/rule", MANAGER), 409);

        assertThat(told.path("rule").stringValue()).isEqualTo("CIN-4001");
        assertThat(told.at("/facts/0").stringValue()).isEqualTo(EVENT.toString());
        assertThat(told.path("detail").stringValue()).isEqualTo("A plan is open.");
    }

    @Test
    void answers_in_the_same_form_whatever_is_asked_for() throws Exception {
        problem(get("/api/nowhere", MANAGER), 404);
        problem(send(request("/api/who", MANAGER).DELETE()), 405);
        problem(send(request("/api/any", MANAGER).header("Accept", "text/csv")), 406);
        problem(
                send(
                        request("/api/asked", MANAGER)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x"))),
                415);
        problem(get("/api/fail/..;/x", MANAGER), 400);
    }

    @Test
    void answers_in_the_same_form_what_is_hardly_a_request() throws Exception {
        for (String line : List.of("GET /api/Planted{} HTTP/1.1", "GET /api/%zz HTTP/1.1")) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write(
                                (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                        .getBytes(StandardCharsets.US_ASCII));

                assertThat(
                                new String(
                                        socket.getInputStream().readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400")
                        .contains("application/problem+json", "urn:goldenthread:refusal:malformed")
                        .doesNotContain("Planted", "<html", "org.");
            }
        }
    }

    @Test
    void refuses_bodies_that_are_cut_badly_and_parameters_that_are_no_text() throws Exception {
        for (String rest :
                List.of(
                        "zz\r\n{}\r\n0\r\n\r\n",
                        "2\r\n{}",
                        "",
                        "-1\r\n{}\r\n",
                        "ffffffffffffffff\r\n{}")) {
            assertThat(
                            raw(
                                    "POST /api/asked HTTP/1.1",
                                    "Content-Type: application/json\r\nTransfer-Encoding: chunked",
                                    rest))
                    .as(rest)
                    .startsWith("HTTP/1.1 400");
        }
        for (String text : List.of("%ff", "%c0%af", "%ed%a0%80", "%", "%zz", "%4")) {
            assertThat(raw("GET /api/on?day=" + text + " HTTP/1.1", "Accept: */*", ""))
                    .as(text)
                    .startsWith("HTTP/1.1 400");
            assertThat(raw("GET /api/on?" + text + "=x&day=x HTTP/1.1", "Accept: */*", ""))
                    .as(text)
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(raw("GET /api/any HTTP/1.1", "Transfer-Encoding: klingon", ""))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET /api/any HTTP/3.7", "Accept: */*", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void reads_no_type_of_content_that_is_none_or_any() throws Exception {
        for (String type : List.of("*/*", "application/*", "application", "/", "a/b/c", ";")) {
            assertThat(raw("POST /api/asked HTTP/1.1", "Content-Type: " + type, "{}"))
                    .as(type)
                    .startsWith("HTTP/1.1 415");
        }
    }

    /** Sends these bytes and no more; answers all that comes back. */
    private String raw(String line, String header, String body) throws IOException {
        String length =
                header.contains("chunked") || body.isEmpty()
                        ? ""
                        : "Content-Length: " + body.length() + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            (line
                                            + "\r\nHost: localhost\r\nConnection: close\r\n"
                                            + "Authorization: Bearer "
                                            + MANAGER
                                            + "\r\n"
                                            + header
                                            + "\r\n"
                                            + length
                                            + "\r\n"
                                            + body)
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refuses_a_large_body_however_it_is_sent() throws Exception {
        String large = "{\"on\":\"" + "x".repeat(2_000) + "\"}";

        problem(post("/api/asked", large), 413);
        problem(
                send(
                        request("/api/asked", MANAGER)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(() ->
                                                new ByteArrayInputStream(
                                                        large.getBytes(StandardCharsets.UTF_8))))),
                413);
    }

    @Test
    void promises_nothing_without_a_database_and_logs_what_it_was(CapturedOutput log)
            throws Exception {
        for (String failure : List.of("database", "disk", "sealing", "gone", "closed")) {
            HttpResponse<String> answer = get("/api/fail/" + failure, MANAGER);

            problem(answer, 503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }

        assertThat(log.getOut())
                .containsPattern("no-database .*, caused by java\\.sql\\.SQLException, state ")
                .doesNotContain("Planted");
    }

    @Test
    void keeps_the_details_of_a_failure_to_itself(CapturedOutput log) throws Exception {
        JsonNode told = problem(get("/api/fail/bug", MANAGER), 500);

        assertThat(told.toString()).doesNotContain("Planted", "Exception", "select");
        assertThat(log.getOut()).contains(told.path("traceId").stringValue());
    }

    @Test
    void writes_no_name_into_the_log(CapturedOutput log) throws Exception {
        for (String how : List.of("database", "disk", "bug", "rule")) {
            get("/api/fail/" + how, MANAGER);
        }
        get("/api/Planted?name=Planted", MANAGER);
        get("/api/on?day=Planted", MANAGER);
        post("/api/asked", "{\"on\":\"Planted\"}");

        assertThat(log.getAll())
                .contains("503 no-database", "500 failure", "DuplicateKeyException")
                .doesNotContain("Planted");
    }

    @Test
    void takes_the_trace_id_that_it_is_given() throws Exception {
        JsonNode told =
                problem(
                        send(
                                request("/api/nowhere", MANAGER)
                                        .header(
                                                "traceparent",
                                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")),
                        404);

        assertThat(told.path("traceId").stringValue())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void guards_every_endpoint(@Autowired ApplicationContext context) {
        GuardedEndpoints.check(context);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return send(
                request(path, MANAGER)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).doesNotContain("Planted", "org.", "java.");
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.path("status").intValue()).isEqualTo(status);
        assertThat(body.path("type").stringValue()).startsWith("urn:goldenthread:refusal:");
        for (String member : List.of("title", "detail", "traceId")) {
            assertThat(body.path(member).stringValue()).isNotBlank();
        }
        return body;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        ProblemConfiguration.class,
        AccessConfiguration.class
    })
    @Import({TestIdentity.class, SampleEndpoint.class})
    static class App {}

    record Asked(LocalDate on) {}

    @RestController
    static class SampleEndpoint {

        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/where")
        String where(HttpServletRequest request) {
            return "%s %s:%d %s"
                    .formatted(
                            request.getRequestURL(),
                            request.getServerName(),
                            request.getServerPort(),
                            request.isSecure());
        }

        /** Makes a session, as signing in does. */
        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/session")
        String session(HttpServletRequest request) {
            return request.getSession().isNew() ? "new" : "known";
        }

        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/away")
        void away(HttpServletResponse response) throws IOException {
            response.sendRedirect("/api/who");
        }

        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/who")
        String who() {
            Caller caller = Caller.current();
            return caller.subject() + " of " + caller.agency() + " " + caller.roles();
        }

        @RolesAllowed(Roles.ANYONE_SIGNED_IN)
        @GetMapping(path = "/api/any", produces = MediaType.APPLICATION_JSON_VALUE)
        Asked any() {
            return new Asked(LocalDate.EPOCH);
        }

        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/on")
        String on(@RequestParam("day") LocalDate day) {
            return day.toString();
        }

        @RolesAllowed(Roles.MANAGER)
        @PostMapping(path = "/api/asked", consumes = MediaType.APPLICATION_JSON_VALUE)
        Asked asked(@RequestBody Asked asked) {
            return asked;
        }

        @RolesAllowed(Roles.MANAGER)
        @GetMapping("/api/fail/{how}")
        String fail(@PathVariable("how") String how) throws SQLException {
            throw switch (how) {
                case "rule" ->
                        new ProblemException(
                                Problem.conflict(
                                        "rule", "A plan is open.", "CIN-4001", List.of(EVENT)));
                case "database" ->
                        new DataAccessResourceFailureException("select name from Planted");
                case "sealing" ->
                        DatabindException.from(
                                (JsonGenerator) null,
                                "while sealing Planted",
                                new SQLException("killed for Planted", "57P02"));
                case "closed" ->
                        new TransactionSystemException(
                                "commit of Planted", new SQLException("Connection is closed"));
                case "gone" ->
                        new IllegalStateException(
                                new SQLException(
                                        "no more of Planted", "08006", new EOFException()));
                case "disk" ->
                        new IllegalStateException(
                                new SQLException("No space left for Planted", "53100"));
                default -> new DuplicateKeyException("insert of Planted");
            };
        }
    }
}
