package org.goldenthread.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.commands.Command;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks to command-service as the administrator, who may say when something was known and who
 * recorded it.
 */
final class DemoSender {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSender.class);
    private static final byte[] CLIENT =
            "administrator:local-administrator".getBytes(StandardCharsets.UTF_8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commands;
    private final String identity;
    private final Map<DemoCommand, JsonNode> settled = new HashMap<>();

    /** An entry under the key that makes it count once. */
    record Item(String key, DemoEntry entry) {}

    DemoSender(Settings settings) {
        this.commands = URI.create(settings.commandAddress() + "/api/commands");
        this.identity = settings.identityAddress();
    }

    /**
     * Sends these entries in their order; answers how many were refused, and logs why. What one of
     * them voids was sent before them.
     */
    int send(List<Item> items) {
        List<Map<String, Object>> body = items.stream().map(this::item).toList();
        HttpRequest request =
                HttpRequest.newBuilder(commands)
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Json.SPARSE.writeValueAsString(body)))
                        .build();
        int refused = 0;
        JsonNode results = Json.SPARSE.readTree(answer(request));
        for (int i = 0; i < items.size(); i++) {
            JsonNode result = results.path(i);
            if (result.path("status").asInt() >= 300) {
                refused++;
                LOG.warn("demo act {} refused: {}", result.path("key"), result.path("problem"));
            } else if (items.get(i).entry() instanceof DemoCommand act) {
                settled.put(act, result.path("answer").path("events"));
            }
        }
        return refused;
    }

    private Map<String, Object> item(Item item) {
        return switch (item.entry()) {
            case DemoCommand told -> item(item, told);
            case DemoCorrection late -> item(item, correcting(late, settled.get(late.wrong())));
            case DemoMerge one ->
                    throw new IllegalArgumentException("it takes two to send this: " + one);
            case DemoReference said -> item(item, said.name(), said.act());
        };
    }

    private static Map<String, Object> item(Item item, DemoCommand act) {
        return item(item, act.name(), act.act());
    }

    private static Map<String, Object> item(Item item, String name, Command act) {
        return Map.of(
                "name",
                name,
                "key",
                item.key(),
                "command",
                command(act, item.entry().knownAt(), item.entry().by()));
    }

    /** The act that corrects the last fitting event which the wrong act settled for the child. */
    static DemoCommand correcting(DemoCorrection correction, @Nullable JsonNode events) {
        String wrong =
                events == null
                        ? ""
                        : events.valueStream()
                                .filter(event ->
                                        event.path("stream")
                                                .asString()
                                                .equals(correction.child().toString()))
                                .filter(event -> correction.corrects(event.path("type").asString()))
                                .map(event -> event.path("eventId").asString())
                                .reduce("", (_, later) -> later);
        if (wrong.isEmpty()) {
            throw new IllegalStateException("nothing was settled that could be corrected");
        }
        return correction.of(EventId.of(wrong));
    }

    /** The act's fields, and beside them when it was known and who recorded it. */
    static ObjectNode command(Command act, Instant knownAt, DemoStaff by) {
        ObjectNode command = Json.SPARSE.valueToTree(act);
        command.put("knownAt", knownAt.toString());
        command.putObject("recordedBy")
                .put("subject", by.subject())
                .put("role", by.role().word())
                .put("agency", by.agency());
        return command;
    }

    /** A fresh one each time: tokens do not last as long as a slow start may. */
    private String token() {
        String client = Base64.getEncoder().encodeToString(CLIENT);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                        .header("Authorization", "Basic " + client)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return Json.SPARSE.readTree(answer(request)).path("access_token").asString();
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new CannotStart(
                        request.uri() + " answers " + response.statusCode() + " to demo data");
            }
            return response.body();
        } catch (IOException e) {
            throw new CannotStart(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("told to stop", e);
        }
    }
}
