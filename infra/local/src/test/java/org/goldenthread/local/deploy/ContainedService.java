package org.goldenthread.local.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.goldenthread.bench.processes.ServiceJar;

/** A service that finds in its environment what its container has there, and nothing else. */
record ContainedService(ServiceJar jar, Process process, int port, Path log)
        implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Starts its jar on a free port. */
    static ContainedService start(String service, Map<String, String> environment, Path folder)
            throws IOException {
        int port = free();
        ServiceJar jar =
                ServiceJar.unpacked(
                        ComposeFile.HOME.resolve(service + "/target/" + service + "-app.jar"));
        List<String> command =
                jar.command(
                        List.of(
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.io.tmpdir=" + folder));
        Path log = folder.resolve(service + ".log");
        ProcessBuilder start =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        start.environment().clear();
        start.environment().putAll(environment);
        start.environment().put("SERVER_PORT", Integer.toString(port));
        return new ContainedService(jar, start.start(), port, log);
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Waits until it can do its work. */
    void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .failFast(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError(Files.readString(log));
                    }
                })
                .until(this::isReady);
    }

    private boolean isReady() throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        jar.ended();
    }
}
