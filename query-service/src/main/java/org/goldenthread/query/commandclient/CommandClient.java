package org.goldenthread.query.commandclient;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.query.commandclient.ServiceAnswer.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
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
    public <T> T rehearse(String name, Object act, Asker asker, Function<JsonNode, T> reading) {
        return ServiceAnswer.read(
                Sent.QUESTION,
                () ->
                        http.post()
                                .uri("/api/commands/{name}/preview", name)
                                .contentType(MediaType.APPLICATION_JSON)
                                .header("Authorization", asker.authorization())
                                .body(Json.SPARSE.writeValueAsBytes(act))
                                .exchange((_, answer) -> ServiceAnswer.of(answer)),
                reading);
    }

    /**
     * Reads something of the command service; throws the problem that it answers with.
     *
     * @param path with a place for each part in braces, so that no id stands in what is measured
     * @param reading what it says; whatever it throws means that the answer cannot be read
     */
    public <T> T read(String path, Asker asker, Function<JsonNode, T> reading, Object... parts) {
        return ServiceAnswer.read(
                Sent.QUESTION,
                () ->
                        http.get()
                                .uri(path, parts)
                                .header("Authorization", asker.authorization())
                                .exchange((_, answer) -> ServiceAnswer.of(answer)),
                reading);
    }

    /** Whether it is not known of an act whether it was recorded: it can be sent again. */
    public static boolean isUnknown(Problem problem) {
        return problem.code().equals(ServiceAnswer.NOT_KNOWN);
    }

    /** Asks this act; throws the problem that the command service answers with. */
    public Done ask(String name, Object act, Asker asker) {
        return ask(name, act, asker, Map.of());
    }

    /** The same, if each of these streams is still at this version; or nothing is recorded. */
    public Done ask(String name, Object act, Asker asker, Map<UUID, Long> seen) {
        return ServiceAnswer.read(
                Sent.ACT,
                () ->
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
                                .exchange((_, answer) -> ServiceAnswer.of(answer)),
                CommandClient::done);
    }

    private static Done done(JsonNode body) {
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
}
