package org.goldenthread.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the acts of publications over HTTP and writes what they say into the test's journal,
 * without a rule of its own; the stories ask the real service.
 */
public final class StandInCommandService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> EVENTS =
            Map.of(
                    "draft-publication", "publication-drafted",
                    "review-publication", "publication-reviewed",
                    "publish-figures", "figures-published",
                    "withdraw-publication", "publication-withdrawn");

    private static final Map<String, HttpHandler> SET = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final StandInImports imports = new StandInImports();
    private volatile @Nullable TestJournal journal;

    /** Begins to listen on a free port. */
    public StandInCommandService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listen("/api/commands", StandInCommandService::catalogue);
        listen("/api/commands/", this::take);
        listen("/api/imports", imports::take);
        listen("/api/children/", StandInCorrections::take);
        server.start();
    }

    /** What a test wants to be answered goes before what is answered otherwise. */
    private void listen(String context, HttpHandler usual) {
        server.createContext(
                context,
                exchange -> {
                    HttpHandler set = SET.get(exchange.getRequestURI().getPath());
                    (set == null ? usual : set).handle(exchange);
                });
    }

    /** From now on this path is answered so. */
    public static void answerWith(String path, HttpHandler answer) {
        SET.put(path, answer);
    }

    /** The same with this status and body. */
    public static void answerWith(String path, int status, String body) {
        answerWith(path, exchange -> answer(exchange, status, body));
    }

    /** Where it listens. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Acts are written here from now on. */
    public void writeTo(TestJournal journal) {
        this.journal = journal;
    }

    private static void catalogue(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                """
                [{"name": "link-siblings", "schema": {"type": "object", "properties": {
                  "childId": {"type": "string", "format": "uuid"},
                  "siblingId": {"type": "string", "format": "uuid"},
                  "since": {"type": "string", "format": "date"}}}}]\
                """);
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        ObjectNode act = (ObjectNode) JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (act.path("title").asString("").equals("refuse me")
                || act.path("remark").asString("").equals("refuse me")) {
            answer(
                    exchange,
                    409,
                    "{\"type\":\"urn:goldenthread:refusal:already-published\",\"title\":\"No\","
                            + "\"detail\":\"This was published already.\"}");
            return;
        }
        UUID id =
                act.has("publicationId")
                        ? UUID.fromString(act.remove("publicationId").stringValue())
                        : UUID.randomUUID();
        TestJournal.Kept kept =
                Objects.requireNonNull(journal)
                        .keep(
                                new ChildId(id),
                                Objects.requireNonNull(EVENTS.get(name)),
                                1,
                                JSON.writeValueAsBytes(act));
        answer(
                exchange,
                201,
                "{\"events\":[{\"stream\":\"%s\"}],\"position\":%d}"
                        .formatted(id, kept.position()));
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
