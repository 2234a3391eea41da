package org.goldenthread.bench.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.platform.Json;
import tools.jackson.databind.JsonNode;

/** Sends a return over HTTP, and asks until it is taken in. */
final class DataTeam implements AutoCloseable {

    /** Seldom, so that it costs nothing: when it was over, the import itself tells. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private static final List<String> OVER = List.of("completed", "failed");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String token;

    DataTeam(int port, String token) {
        this.server = "http://localhost:" + port;
        this.token = token;
    }

    /** Sends an authority's return of looked-after children; answers where its import tells. */
    String send(String authority, Map<String, String> tables)
            throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        tables.forEach((part, text) -> part(body, boundary, part, "; filename=\"x\"", text));
        part(body, boundary, "localAuthority", "", authority);
        body.append("--").append(boundary).append("--\r\n");
        HttpResponse<String> taken =
                client.send(
                        request("/api/imports/ssda903")
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                body.toString(), StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (taken.statusCode() != 202) {
            throw new IOException("the return was not taken: " + taken.body());
        }
        return taken.headers().firstValue("Location").orElseThrow();
    }

    /** Waits until this import is over; throws when it failed. */
    JsonNode over(String location) throws IOException, InterruptedException {
        while (true) {
            JsonNode status =
                    Json.PLAIN.readTree(
                            client.send(
                                            request(location).build(),
                                            HttpResponse.BodyHandlers.ofString())
                                    .body());
            String state = status.path("state").asString();
            if (OVER.contains(state)) {
                if (!state.equals("completed")) {
                    throw new IOException("the import failed: " + status);
                }
                return status;
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Bearer " + token);
    }

    private static void part(
            StringBuilder body, String boundary, String name, String file, String text) {
        body.append(
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                                .formatted(boundary, name, file))
                .append(text)
                .append("\r\n");
    }

    @Override
    public void close() {
        client.close();
    }
}
