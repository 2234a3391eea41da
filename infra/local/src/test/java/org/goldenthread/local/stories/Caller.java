package org.goldenthread.local.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to both services over HTTP with one token; an empty token means none. */
public record Caller(String commands, String questions, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What was answered; a body that is not JSON is a missing node. */
    public record Answer(int status, JsonNode body, String text, HttpResponse<String> response) {

        /** The journal position that this answer names. */
        public long position() {
            return body.path("position").longValue();
        }

        /** The id of the first event that was recorded. */
        public String eventId() {
            return body.path("events").path(0).path("eventId").stringValue();
        }

        /** The stream of the first event that was recorded: the child's id. */
        public String stream() {
            return body.path("events").path(0).path("stream").stringValue();
        }
    }

    static String token(String identity, Role role) {
        String client = role.word() + ":local-" + role.word();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                        .header("Authorization", "Basic " + base64(client))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return answer(request).body().path("access_token").stringValue();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives one command; headers are names and values in turn. */
    public Answer command(String name, Map<String, ?> command, String... headers) {
        HttpRequest.Builder request =
                request(commands + "/api/commands/" + name)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(command)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build());
    }

    /** Sends one multipart request of files, by part name. */
    Answer importReturn(String path, Map<String, Path> parts, Map<String, String> fields) {
        Multipart body = Multipart.of(parts, fields);
        return answer(
                request(commands + path)
                        .header("Content-Type", body.contentType())
                        .POST(BodyPublishers.ofByteArray(body.bytes()))
                        .build());
    }

    /** Reads something of command-service. */
    public Answer readCommands(String path) {
        return answer(request(commands + path).GET().build());
    }

    /** Asks query-service. */
    public Answer ask(String path, String... headers) {
        HttpRequest.Builder request = request(questions + path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request.build());
    }

    /** Asks query-service for something to be done: to publish, or to rebuild. */
    public Answer post(String path, Map<String, ?> body) {
        return answer(
                request(questions + path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    /** Asks command-service for something that is worked off afterwards. */
    Answer postCommands(String path, Map<String, ?> body) {
        return answer(
                request(commands + path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build());
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            String text = response.body();
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            JsonNode body = json ? JSON.readTree(text) : JSON.missingNode();
            return new Answer(response.statusCode(), body, text, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
