package org.goldenthread.query;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Takes returns over HTTP and reads none: it tells what was sent as a finding, and says of an
 * import that it runs until it is asked for a second time.
 */
final class StandInImports {

    private static final String FINDINGS =
            """
            {"findings": [{"number": %d, "table": "episodes", "line": %d, "rule": "103",
             "sentence": "%s", "recorded": "<b>nothing</b>", "childNumber": "A1",
             "remedy": "Ask the school."}]%s}
            """;
    private static final String IMPORT =
            """
            {"id": "%s", "kind": "ssda903", "state": "%s", "localAuthority": "887",
             "submittedAt": "2026-04-01T09:00:00Z", "progress": {"done": %d, "children": 4},
             "counts": {"rowsRead": 9, "factsRecorded": 8, "alreadyKnown": 7, "refused": 6, "findings": 1}}
            """;

    private static final String BY_RULE =
            """
            {"rules": [{"rule": "903-141", "sentence": "No day.", "count": 1204, "children": 1100,
              "nothing": 1204, "inPart": 0, "asStated": 0, "remedy": "Give a day."}]}
            """;
    private static final String FIGURES =
            """
            {"figures": [{"code": "LA-01", "asAt": "2026-03-31", "change": 1191},
              {"code": "LA-02", "from": "2025-04-01", "asAt": "2026-03-31", "change": -2}],
             "foretold": ["LA-01", "LA-02", "LA-03"]}
            """;

    private final Map<UUID, String> sent = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> asked = new ConcurrentHashMap<>();

    void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/imports".length());
        if (exchange.getRequestMethod().equals("POST")) {
            send(exchange, path);
        } else if (path.isEmpty()) {
            StandInCommandService.answer(
                    exchange,
                    200,
                    sent.keySet().stream()
                            .map(id -> IMPORT.formatted(id, "completed", 4))
                            .collect(Collectors.joining(",", "{\"imports\": [", "]}")));
        } else if (path.endsWith("/by-rule")) {
            StandInCommandService.answer(exchange, 200, BY_RULE);
        } else if (path.endsWith("/figures")) {
            StandInCommandService.answer(exchange, 200, FIGURES);
        } else if (path.endsWith("/findings")) {
            StandInCommandService.answer(
                    exchange, 200, findings(id(path), exchange.getRequestURI().getQuery()));
        } else {
            boolean look = sent.getOrDefault(id(path), "").contains("dryRun");
            boolean over = asked.merge(id(path), 1, Integer::sum) > 1;
            StandInCommandService.answer(
                    exchange,
                    200,
                    IMPORT.formatted(id(path), over ? "completed" : "running", over ? 4 : 1)
                            .replace("\"counts\"", "\"dryRun\": " + look + ", \"counts\""));
        }
    }

    private void send(HttpExchange exchange, String kind) throws IOException {
        if (kind.endsWith("/taking-back")) {
            takeBack(exchange, id(kind));
            return;
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!body.contains("filename=")) {
            StandInCommandService.answer(
                    exchange,
                    400,
                    "{\"type\":\"urn:goldenthread:refusal:malformed\",\"errors\":[{\"field\":\"\","
                            + "\"message\":\"At least one file is needed.\"}]}");
            return;
        }
        UUID id = UUID.randomUUID();
        sent.put(
                id,
                kind
                        + " from "
                        + exchange.getRequestHeaders().getFirst("Authorization")
                        + ": "
                        + body.replaceAll("[^A-Za-z0-9_=.,-]+", " "));
        StandInCommandService.answer(exchange, 202, IMPORT.formatted(id, "queued", 0));
    }

    private static void takeBack(HttpExchange exchange, UUID id) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (body.contains("\"reason\":\"\"")) {
            StandInCommandService.answer(
                    exchange,
                    400,
                    "{\"type\":\"urn:goldenthread:refusal:malformed\",\"errors\":[{\"field\":\"reason\","
                            + "\"message\":\"Say why it is taken back.\"}]}");
        } else {
            StandInCommandService.answer(exchange, 202, IMPORT.formatted(id, "queued", 0));
        }
    }

    private String findings(UUID id, String query) {
        return query.endsWith("next=0")
                ? FINDINGS.formatted(1, 3, sent.get(id), ", \"next\": 1")
                : FINDINGS.formatted(2, 4, "=1+1", "");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.split("/")[1]);
    }
}
