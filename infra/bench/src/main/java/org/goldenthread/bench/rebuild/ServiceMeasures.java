package org.goldenthread.bench.rebuild;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.access.Role;

/** What one running service is measured at: following its journal, and rebuilding. */
public final class ServiceMeasures {

    /** A processor tells nobody that it has caught up; so long a measure may be too long. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ScratchDatabase database;
    private final ScratchService service;
    private final ScratchIdentity identity;
    private final long events;

    /** Of this service, on a journal of so many events in this database. */
    public ServiceMeasures(
            ScratchDatabase database,
            ScratchService service,
            ScratchIdentity identity,
            long events) {
        this.database = database;
        this.service = service;
        this.identity = identity;
        this.events = events;
    }

    /** What service and database had used, at some moment. */
    private record Used(Duration service, Duration database) {}

    /** Lets the processor follow from the beginning, into empty records, and waits for it. */
    public Measured streamed() throws IOException, InterruptedException {
        Used before = used();
        long begun = System.nanoTime();
        database.letFollow();
        while (written() < events) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return measured("streaming processor", took, took, before);
    }

    /** Asks for a rebuild, and waits for it. */
    public Measured rebuilt(String way, boolean adopt)
            throws IOException, InterruptedException, JOSEException {
        Used before = used();
        Rebuilt done = Rebuilt.await(database, asked(adopt));
        if (!Boolean.TRUE.equals(done.equal()) || done.events() != events) {
            throw new IllegalStateException("rebuilt is not what was streamed: " + done);
        }
        return measured(way, duration(done.reading()), duration(done.seconds()), before);
    }

    private UUID asked(boolean adopt) throws IOException, InterruptedException, JOSEException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/rebuilds"
                                                .formatted(service.port())))
                        .header("Authorization", "Bearer " + identity.token(Role.ADMINISTRATOR))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"adopt\":%s}".formatted(adopt)))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IOException("a rebuild was answered with " + answer.body());
            }
            return UUID.fromString(Json.PLAIN.readTree(answer.body()).path("id").asString());
        }
    }

    private Measured measured(String way, Duration told, Duration done, Used before)
            throws IOException {
        Used after = used();
        return new Measured(
                way,
                events,
                told,
                done,
                after.service().minus(before.service()),
                after.database().minus(before.database()),
                service.mostMemory().orElse(0));
    }

    private Used used() throws IOException {
        return new Used(service.processorTime(), database.processorTime());
    }

    private long written() {
        return database.jdbc()
                .sql("select position from records.progress")
                .query(Long.class)
                .single();
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
