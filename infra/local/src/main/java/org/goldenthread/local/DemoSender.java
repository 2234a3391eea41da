package org.goldenthread.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.goldenthread.bench.DemoAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to command-service as the administrator, who may say when something was known. */
final class DemoSender {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSender.class);
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private static final byte[] CLIENT =
            "administrator:local-administrator".getBytes(StandardCharsets.UTF_8);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI commands;
    private final String token;

    /** An act under the key that makes it count once. */
    record Item(String key, DemoAct act) {}

    DemoSender(Settings settings) {
        this.commands = URI.create(settings.commandAddress() + "/api/commands");
        this.token = token(settings.identityAddress());
    }

    /** Sends these acts in their order; answers how many were refused, and logs why. */
    int send(List<Item> items) {
        List<Map<String, Object>> body = items.stream().map(DemoSender::item).toList();
        HttpRequest request =
                HttpRequest.newBuilder(commands)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        int refused = 0;
        for (JsonNode result : JSON.readTree(answer(request))) {
            if (result.path("status").asInt() >= 300) {
                refused++;
                LOG.warn("demo act {} refused: {}", result.path("key"), result.path("problem"));
            }
        }
        return refused;
    }

    private static Map<String, Object> item(Item item) {
        return Map.of("name", item.act().name(), "key", item.key(), "command", command(item.act()));
    }

    /** The act's fields, and beside them when it was known. */
    static ObjectNode command(DemoAct act) {
        ObjectNode command = JSON.valueToTree(act.act());
        return command.put("knownAt", act.knownAt().toString());
    }

    private String token(String identity) {
        String client = Base64.getEncoder().encodeToString(CLIENT);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                        .header("Authorization", "Basic " + client)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return JSON.readTree(answer(request)).path("access_token").asString();
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
