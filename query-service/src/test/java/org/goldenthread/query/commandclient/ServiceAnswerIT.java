package org.goldenthread.query.commandclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** Whatever stands where the command service should, nobody is told something wrong. */
class ServiceAnswerIT {

    private static final CommandClient.Asker SOMEBODY = new CommandClient.Asker("Bearer x", "k");
    private static final UUID ID = UUID.fromString("3f1c0d52-0d3e-4b57-9d2b-2d8f4a0f9c11");

    private static final Map<String, HttpHandler> UNREADABLE = new LinkedHashMap<>();

    static {
        UNREADABLE.put("no JSON", with(200, "<html>Wait</html>"));
        UNREADABLE.put("nothing", with(200, ""));
        UNREADABLE.put("half of it", with(200, "{\"events\": [{\"stream\""));
        UNREADABLE.put("another shape", with(200, "[1, 2]"));
        UNREADABLE.put("null", with(200, "null"));
        UNREADABLE.put("an empty object", with(200, "{}"));
        UNREADABLE.put("no id", with(200, "{\"events\": [{\"stream\": \"?\"}], \"id\": \"?\"}"));
        UNREADABLE.put("a detour", ServiceAnswerIT::detour);
        UNREADABLE.put("a fault", with(500, "{\"title\": \"Fault\"}"));
        UNREADABLE.put(
                "a fault of its own",
                with(500, "{\"type\": \"urn:goldenthread:refusal:fault\", \"detail\": \"No.\"}"));
        UNREADABLE.put("a gateway's", with(502, "<html>Bad gateway</html>"));
        UNREADABLE.put("a stranger's no", with(404, "<html>Not found</html>"));
        UNREADABLE.put("cut off", ServiceAnswerIT::cutOff);
        UNREADABLE.put("huge", ServiceAnswerIT::huge);
    }

    private HttpServer server;
    private CommandClient acts;
    private ImportClient returns;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        Duration wait = Duration.ofSeconds(20);
        CommandServiceProperties properties =
                new CommandServiceProperties(
                        "http://localhost:" + server.getAddress().getPort(),
                        wait,
                        wait,
                        wait,
                        wait);
        CommandServiceHttp http = new CommandServiceHttp(properties, ObservationRegistry.NOOP);
        acts = new CommandClient(http, properties);
        returns = new ImportClient(http, properties);
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    static Stream<String> unreadable() {
        return UNREADABLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_question_that_is_answered_so_can_be_asked_again(String answer) {
        server.createContext("/", UNREADABLE.get(answer));

        for (ThrowingCallable question :
                Stream.<ThrowingCallable>of(
                                () ->
                                        acts.read(
                                                "/api/children/{id}/acts",
                                                SOMEBODY,
                                                body ->
                                                        UUID.fromString(
                                                                body.required("childId")
                                                                        .stringValue()),
                                                ID),
                                () ->
                                        acts.rehearse(
                                                "any",
                                                Map.of(),
                                                SOMEBODY,
                                                body -> body.required("doubts").asArray()),
                                () -> new CorrectableFacts(acts).events(ID, SOMEBODY),
                                () -> returns.one(ID, SOMEBODY),
                                () -> returns.newest(5, SOMEBODY),
                                () -> returns.findings(ID, 0, 5, SOMEBODY),
                                () -> returns.byRule(ID, SOMEBODY),
                                () -> returns.moved(ID, SOMEBODY))
                        .toList()) {
            Problem problem = refused(question);

            assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(problem.detail()).contains("Nothing was recorded; ask again.");
            assertThat(CommandClient.isUnknown(problem)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void of_an_act_that_is_answered_so_nobody_says_that_it_failed(String answer) {
        server.createContext("/", UNREADABLE.get(answer));

        for (ThrowingCallable act :
                Stream.<ThrowingCallable>of(
                                () -> acts.ask("any", Map.of(), SOMEBODY),
                                () -> returns.send("ssda903", Map.of(), Map.of("a", "b"), SOMEBODY),
                                () -> returns.takeBack(ID, "wrong", "words", SOMEBODY))
                        .toList()) {
            Problem problem = refused(act);

            assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(CommandClient.isUnknown(problem)).isTrue();
            assertThat(problem.detail())
                    .contains("not known whether this was recorded", "Send the same again")
                    .doesNotContain("Nothing was recorded", "failed");
        }
    }

    @Test
    void where_nobody_listens_nothing_was_recorded() {
        server.stop(0);

        Problem problem = refused(() -> acts.ask("any", Map.of(), SOMEBODY));

        assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(problem.detail()).contains("Nothing was recorded; ask again.");
    }

    @Test
    void what_the_command_service_refuses_is_refused_as_it_says() {
        server.createContext(
                "/",
                with(
                        409,
                        "{\"type\": \"urn:goldenthread:refusal:rule\", \"detail\": \"A plan goes on.\","
                                + " \"rule\": \"GT-EH-1\"}"));

        Problem problem = refused(() -> acts.ask("any", Map.of(), SOMEBODY));

        assertThat(problem.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(problem.detail()).isEqualTo("A plan goes on.");
        assertThat(problem.rule()).isEqualTo("GT-EH-1");
    }

    @Test
    void that_it_cannot_promise_to_keep_anything_is_said_as_it_says() {
        server.createContext(
                "/",
                with(
                        503,
                        "{\"type\": \"urn:goldenthread:refusal:not-durable\","
                                + " \"detail\": \"Nothing was recorded. Try again later.\"}"));

        Problem problem = refused(() -> acts.ask("any", Map.of(), SOMEBODY));

        assertThat(problem.detail()).isEqualTo("Nothing was recorded. Try again later.");
        assertThat(CommandClient.isUnknown(problem)).isFalse();
    }

    private static Problem refused(ThrowingCallable asked) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, asked);
        assertThat(refused).isNotNull();
        return refused.problem();
    }

    private static HttpHandler with(int status, String body) {
        return exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    private static void detour(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        with(exchange.getRequestURI().getPath().equals("/elsewhere") ? 200 : 302, "{}")
                .handle(exchange);
    }

    private static void cutOff(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"events\": [".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            byte[] some = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 34; megabytes++) {
                body.write(some);
            }
            body.write("{}".getBytes(StandardCharsets.UTF_8));
        }
    }
}
