package org.goldenthread.bench.scratch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.goldenthread.bench.processes.ServiceJar;

/** One of the two services as it is delivered, in a process of its own. */
public final class ScratchService implements AutoCloseable {

    private final Ended ended;
    private final Process process;
    private final int port;
    private final Duration start;

    private ScratchService(Ended ended, Process process, int port, Duration start) {
        this.ended = ended;
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** What is still to be done when its process has ended. */
    private interface Ended {

        void tell() throws IOException;
    }

    /**
     * Starts the command service of this jar and waits until it is ready.
     *
     * @param folder where its vault key and its log go
     */
    public static ScratchService command(
            ServiceJar jar, Path folder, ScratchDatabase database, ScratchIdentity identity)
            throws IOException, InterruptedException {
        return start(jar, folder, ScratchSettings.commands(folder, database, identity));
    }

    /** The same for the query service, which sends what is asked of it on to these acts. */
    public static ScratchService query(
            ServiceJar jar,
            Path folder,
            ScratchDatabase database,
            ScratchIdentity identity,
            ScratchService acts)
            throws IOException, InterruptedException {
        Map<String, String> settings = ScratchSettings.queries(folder, database, identity);
        settings.put("COMMAND_URL", "http://localhost:" + acts.port());
        return start(jar, folder, settings);
    }

    /**
     * The query service from the classes at hand, in a process of its own, for journals in which
     * nothing is sealed.
     */
    public static ScratchService clearQueries(
            Path folder, ScratchDatabase database, ScratchIdentity identity)
            throws IOException, InterruptedException {
        Map<String, String> settings = ScratchSettings.queries(folder, database, identity);
        int port = freePort();
        return start(
                ServiceJar.classesAtHand(
                        ClearQueries.class, List.of("-Xmx1g"), "--server.port=" + port),
                port,
                folder.resolve("queries.log"),
                settings,
                () -> {});
    }

    private static ScratchService start(ServiceJar jar, Path folder, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        return start(
                jar.command(List.of("-Xmx1g"), "--server.port=" + port),
                port,
                folder.resolve(jar.name() + ".log"),
                settings,
                jar::ended);
    }

    private static ScratchService start(
            List<String> command, int port, Path log, Map<String, String> settings, Ended ended)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        Readiness.await(process, port);
        return new ScratchService(
                ended, process, port, Duration.ofNanos(System.nanoTime() - begun));
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
        return ProcessMemory.now(process.pid());
    }

    /** How much it held at the most since it began, in MiB. */
    public OptionalLong mostMemory() throws IOException {
        return ProcessMemory.atMost(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            // A service that learns writes it down at its end.
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            ended.tell();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
