package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.platform.vault.VaultKeyFile;

/** One of the two services as it is delivered, in a process of its own. */
public final class ScratchService implements AutoCloseable {

    private static final long KIB = 1_024;

    private final ServiceJar jar;
    private final Process process;
    private final int port;
    private final Duration start;

    private ScratchService(ServiceJar jar, Process process, int port, Duration start) {
        this.jar = jar;
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /**
     * Starts the command service of this jar and waits until it is ready.
     *
     * @param folder where its vault key and its log go
     */
    public static ScratchService command(
            ServiceJar jar, Path folder, ScratchDatabase database, ScratchIdentity identity)
            throws IOException, InterruptedException {
        Map<String, String> settings = shared(folder, database, identity);
        settings.put("SPRING_DATASOURCE_USERNAME", "golden_command");
        settings.put("GOLDENTHREAD_VAULT_USERNAME", "golden_vault");
        return start(jar, folder, settings);
    }

    /** The same for the query service, which sends what is asked of it on to these acts. */
    public static ScratchService query(
            ServiceJar jar,
            Path folder,
            ScratchDatabase database,
            ScratchIdentity identity,
            ScratchService acts)
            throws IOException, InterruptedException {
        Map<String, String> settings = shared(folder, database, identity);
        settings.put("SPRING_DATASOURCE_USERNAME", "golden_query");
        settings.put("GOLDENTHREAD_VAULT_USERNAME", "golden_vault_reader");
        settings.put("COMMAND_URL", "http://localhost:" + acts.port());
        return start(jar, folder, settings);
    }

    private static Map<String, String> shared(
            Path folder, ScratchDatabase database, ScratchIdentity identity) {
        Path key = folder.resolve("vault.json");
        VaultKeyFile.generate(key);
        return new TreeMap<>(
                Map.of(
                        "SPRING_DATASOURCE_URL", database.address(),
                        "SPRING_FLYWAY_URL", database.address(),
                        "GOLDENTHREAD_IDENTITY_ISSUER", identity.issuer(),
                        "GOLDENTHREAD_IDENTITY_AUDIENCE", ScratchIdentity.AUDIENCE,
                        "GOLDENTHREAD_IDENTITY_JWKSETURI", identity.issuer() + "/jwks",
                        "GOLDENTHREAD_VAULT_KEYFILE", key.toString(),
                        // One client asks as many times as it can here.
                        "GOLDENTHREAD_LIMITS_REQUESTSPERMINUTE", "10000000"));
    }

    private static ScratchService start(ServiceJar jar, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(jar.command(List.of("-Xmx1g"), "--server.port=" + port));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve(jar.name() + ".log").toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        Readiness.await(process, port);
        Duration start = Duration.ofNanos(System.nanoTime() - begun);
        return new ScratchService(jar, process, port, start);
    }

    /** A port of this machine at which nobody listens. */
    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Where it listens on this machine. */
    public int port() {
        return port;
    }

    /** How long it took from the start of the process until it was ready. */
    public Duration start() {
        return start;
    }

    /** How much processor time it has used since it began. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How much memory it holds, in MiB, as Linux counts it; nothing on other systems. */
    public OptionalLong memory() throws IOException {
        Path status = Path.of("/proc/%d/status".formatted(process.pid()));
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            // A service that learns writes it down at its end.
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            jar.ended();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
