package org.goldenthread.query.commandclient;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.InOneGo;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks acts of the command service in the caller's name; what it refuses is refused here. */
@Component
public class CommandClient {

    private final RestClient http;

    CommandClient(CommandServiceHttp service, CommandServiceProperties properties) {
        this.http = service.waiting(properties.answer());
    }

    /**
     * In whose name, and under which key.
     *
     * @param authorization the caller's own
     * @param key the request's idempotency key, if it has one
     */
    public record Asker(String authorization, @Nullable String key) {}

    /**
     * What was recorded.
     *
     * @param stream the stream of the first event
     * @param first the position of the first event
     * @param position the position to wait for
     */
    public record Done(UUID stream, long first, long position) {}

    /** Asks what this act would settle; throws the problem that it would meet. */
    public JsonNode rehearse(String name, Object act, Asker asker) {
        return answer(() ->
                http.post()
                        .uri("/api/commands/{name}/preview", name)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Authorization", asker.authorization())
                        .body(Json.SPARSE.writeValueAsBytes(act))
                        .exchange((_, answer) -> read(answer)));
    }

    /**
     * Reads something of the command service; throws the problem that it answers with.
     *
     * @param path with a place for each part in braces, so that no id stands in what is measured
     */
    public JsonNode read(String path, Asker asker, Object... parts) {
        return answer(() ->
                http.get()
                        .uri(path, parts)
                        .header("Authorization", asker.authorization())
                        .exchange((_, answer) -> read(answer)));
    }

    /** Asks this act; throws the problem that the command service answers with. */
    public Done ask(String name, Object act, Asker asker) {
        return ask(name, act, asker, Map.of());
    }

    /** The same, if each of these streams is still at this version; or nothing is recorded. */
    public Done ask(String name, Object act, Asker asker, Map<UUID, Long> seen) {
        JsonNode body =
                answer(() ->
                        http.post()
                                .uri("/api/commands/{name}", name)
                                .contentType(MediaType.APPLICATION_JSON)
                                .headers(headers -> {
                                    headers.set("Authorization", asker.authorization());
                                    if (asker.key() != null) {
                                        headers.set("Idempotency-Key", asker.key());
                                    }
                                    if (!seen.isEmpty()) {
                                        headers.set("If-Match", tag(seen));
                                    }
                                })
                                .body(Json.SPARSE.writeValueAsBytes(act))
                                .exchange((_, answer) -> read(answer)));
        JsonNode first = body.path("events").path(0);
        return new Done(
                UUID.fromString(first.path("stream").stringValue()),
                first.path("position").asLong(body.path("position").longValue()),
                body.path("position").longValue());
    }

    private static String tag(Map<UUID, Long> seen) {
        return seen.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(",", "\"", "\""));
    }

    private static JsonNode read(ClientHttpResponse answer) throws IOException {
        JsonNode body = Json.SPARSE.readTree(answer.getBody().readAllBytes());
        if (answer.getStatusCode().is2xxSuccessful()) {
            return body;
        }
        throw new ProblemException(problem(answer.getStatusCode().value(), body));
    }

    private static JsonNode answer(Supplier<@Nullable JsonNode> exchange) {
        try {
            return Objects.requireNonNull(exchange.get());
        } catch (ResourceAccessException | JacksonException e) {
            throw new ProblemException(
                    Problem.unavailable(
                            "no-command-service",
                            "Nothing can be recorded at the moment; ask again."),
                    e);
        }
    }

    static Problem problem(int status, JsonNode body) {
        List<Fault> errors = new ArrayList<>();
        body.path("errors")
                .forEach(error ->
                        errors.add(
                                new Fault(
                                        error.path("field").asString(""),
                                        error.path("message").asString(""))));
        List<Conflict> conflicts = new ArrayList<>();
        body.path("conflicts")
                .forEach(conflict ->
                        conflicts.add(
                                new Conflict(
                                        conflict.path("rule").asString(""),
                                        conflict.path("sentence").asString(""),
                                        events(conflict.path("facts")))));
        HttpStatus known = HttpStatus.resolve(status);
        String type = body.path("type").asString("urn:goldenthread:refusal:refused");
        return new Problem(
                known == null || known.is5xxServerError() ? HttpStatus.SERVICE_UNAVAILABLE : known,
                type.substring(type.lastIndexOf(':') + 1),
                body.path("title").asString("This was refused"),
                body.path("detail").asString("Nothing was recorded."),
                body.hasNonNull("rule") ? body.path("rule").asString() : null,
                events(body.path("facts")),
                body.hasNonNull("field") ? body.path("field").asString() : null,
                errors,
                conflicts,
                together(body.path("together")));
    }

    private static @Nullable InOneGo together(JsonNode way) {
        return way.isObject()
                ? new InOneGo(
                        way.path("act").asString(""),
                        way.path("href").asString(""),
                        events(way.path("facts")))
                : null;
    }

    private static List<EventId> events(JsonNode ids) {
        return ids.valueStream().map(id -> EventId.of(id.asString(""))).toList();
    }
}
