package org.goldenthread.query.figures.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.TestIdentity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows figures over real HTTP, and hears one event of the stream after another. */
final class Listener implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final BlockingQueue<List<String>> events = new LinkedBlockingQueue<>();
    private final InputStream stream;

    private Listener(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
    }

    /** Follows from what was heard last; it hears at once where it begins. */
    static Listener to(int port, String codes, @Nullable String lastEventId) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/indicators/stream?codes=%s"
                                                .formatted(port, codes)))
                        .header(
                                "Authorization",
                                "Bearer " + TestIdentity.token("officer", Role.PERFORMANCE_OFFICER))
                        .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient()
                            .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Listener(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        List<String> event = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isEmpty()) {
                    events.add(List.copyOf(event));
                    event.clear();
                } else {
                    event.add(line);
                }
            }
        } catch (IOException _) {
            // closed
        }
    }

    /** The next event, as its lines. */
    List<String> next() {
        try {
            List<String> event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(event).as("an event within %d seconds", PATIENCE_SECONDS).isNotNull();
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the next event says, positions without a movement left out. */
    JsonNode moved() {
        List<String> event = next();
        while (event.stream().noneMatch(line -> line.startsWith("data:"))) {
            event = next();
        }
        return JsonMapper.shared().readTree(field(event, "data"));
    }

    /** Waits until the service knows of it, and answers where it begins. */
    String begins() {
        return field(next(), "id");
    }

    static String field(List<String> event, String name) {
        return event.stream()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1)
                .strip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
