package org.goldenthread.bench.start;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.platform.access.Role;

/** What a service is started in, one time after the other. */
record Surroundings(
        Path home, Path folder, ScratchDatabase database, ScratchIdentity identity, int asked) {

    private static final String COMMANDS = "command-service";
    private static final String CHILD =
            "{\"registeredOn\":\"2018-06-01\",\"sex\":\"F\",\"bornOn\":\"2018-05-04\"}";
    private static final String FIGURE = "/api/indicators/LA-01?asAt=2018-03-31";

    /** Where this service was built. */
    Path jar(String service) {
        return home.resolve("%s/target/%s-app.jar".formatted(service, service));
    }

    /** Starts this service, asks of it what there is to ask, and ends it. */
    Started start(String service, ServiceJar jar)
            throws IOException, InterruptedException, JOSEException {
        if (service.equals(COMMANDS)) {
            try (ScratchService acts = acts(jar)) {
                return measured(acts, "/api/commands/register-child", 201);
            }
        }
        try (ScratchService acts = acts(ServiceJar.unpacked(jar(COMMANDS)));
                ScratchService questions = questions(jar, acts)) {
            return measured(questions, FIGURE, 200);
        }
    }

    private ScratchService acts(ServiceJar jar) throws IOException, InterruptedException {
        return ScratchService.command(jar, folder, database, identity);
    }

    private ScratchService questions(ServiceJar jar, ScratchService acts)
            throws IOException, InterruptedException {
        return ScratchService.query(jar, folder, database, identity, acts);
    }

    private Started measured(ScratchService service, String path, int expected)
            throws IOException, InterruptedException, JOSEException {
        Duration processor = service.processorTime();
        long atRest = service.memory().orElse(0);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
                        .header("Authorization", "Bearer " + identity.token(Role.MANAGER));
        if (expected == 201) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(CHILD));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int time = 0; time < asked; time++) {
                HttpResponse<String> answer =
                        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != expected) {
                    throw new IOException(path + " was answered with " + answer.body());
                }
            }
        }
        return new Started(service.start(), processor, atRest, service.memory().orElse(0));
    }
}
