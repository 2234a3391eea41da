package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether a service says that it can do its work. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How closely a start is measured. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private Readiness() {}

    /** Waits for it; throws when the process ends or takes too long, which it is ended for. */
    static void await(Process process, int port) throws IOException, InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/actuator/health/readiness"
                                                .formatted(port)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (long left = PATIENCE.dividedBy(LOOK_AGAIN); left > 0; left--) {
                try {
                    if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // Not listening yet.
                }
                if (process.waitFor(LOOK_AGAIN)) {
                    throw new IOException("the service ended with " + process.exitValue());
                }
            }
        }
        process.destroyForcibly();
        throw new IOException("the service was not ready within " + PATIENCE);
    }
}
