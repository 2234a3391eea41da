package org.goldenthread.local.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.goldenthread.platform.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole product, started as {@code ./run} starts it, on ports and a folder of its own. */
public final class Product implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private static final String COMPILED_FAST = "-XX:TieredStopAtLevel=1";

    /** As a shell starts what stands in the background of a script. */
    private static final List<String> DEAF_TO_INT =
            List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    public static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private final Path data;
    private final Map<String, String> ports;
    private final Map<String, String> settings;
    private final Map<Role, String> tokens = new ConcurrentHashMap<>();
    private Running running;

    /** A launcher, what it has printed, and its line {@code ready}. */
    private record Running(
            Process process,
            List<String> printed,
            CompletableFuture<String> ready,
            CountDownLatch over) {}

    private Product(Path data, Map<String, String> ports, Map<String, String> settings) {
        this.data = data;
        this.ports = ports;
        this.settings = settings;
        this.running = launch();
    }

    /**
     * Starts an empty product in a new folder of this name below the build folder. It lives for a
     * minute: compiling it well would cost more than it gives.
     */
    static Product empty(String name) {
        return emptyForLittle(name, Map.of());
    }

    /** The same with these settings of the services, as environment variables. */
    static Product emptyForLittle(String name, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("JDK_JAVA_OPTIONS", COMPILED_FAST);
        return empty(name, all);
    }

    /** The same for stories of thousands of children, which are worth compiling for. */
    static Product emptyForMany(String name) {
        return empty(name, Map.of());
    }

    /** Starts an empty product whose journal is in the Axon Server at this address. */
    static Product onAxonServer(String name, String address) {
        return empty(name, Map.of("SPRING_PROFILES_ACTIVE", "axon-server", "AXON_SERVER", address));
    }

    private static Product empty(String name, Map<String, String> settings) {
        try {
            Path data = Path.of("target", "stories", name + "-" + ProcessHandle.current().pid());
            return in(data.toAbsolutePath(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an empty product in this folder. */
    static Product emptyIn(Path data) throws IOException {
        return in(data, Map.of("JDK_JAVA_OPTIONS", COMPILED_FAST));
    }

    private static Product in(Path data, Map<String, String> settings) throws IOException {
        FirstRun.learn(
                Stream.of("command-service", "query-service")
                        .map(name -> HOME.resolve(name + "/target/" + name + "-app.jar")),
                Path.of("target", "stories", "first").toAbsolutePath());
        return started(data, settings);
    }

    /** Starts an empty product in this folder whether or not its jars were learnt. */
    static Product fullyCompiled(Path data) throws IOException {
        return started(data, Map.of());
    }

    private static Product started(Path data, Map<String, String> settings) throws IOException {
        Files.createDirectories(data);
        shareTheDatabasesPrograms(data);
        return new Product(data, freePorts(), settings);
    }

    /** Each unpacks them otherwise, for some seconds. */
    private static void shareTheDatabasesPrograms(Path data) throws IOException {
        Path own = data.resolve("postgresql");
        if (!Files.exists(own)) {
            Path shared = Path.of("target", "stories", "postgresql").toAbsolutePath();
            Files.createSymbolicLink(own, Files.createDirectories(shared));
        }
    }

    private static Map<String, String> freePorts() throws IOException {
        try (ServerSocket command = free();
                ServerSocket query = free();
                ServerSocket identity = free()) {
            return Map.of(
                    "COMMAND_PORT", Integer.toString(command.getLocalPort()),
                    "QUERY_PORT", Integer.toString(query.getLocalPort()),
                    "IDENTITY_PORT", Integer.toString(identity.getLocalPort()));
        }
    }

    /** Below the ports that outgoing connections take, one of which might come in between. */
    private static ServerSocket free() throws IOException {
        while (true) {
            try {
                return new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000));
            } catch (BindException _) {
                // Somebody has it: another.
            }
        }
    }

    private Running launch() {
        try {
            Files.createDirectories(data.resolve("tmp"));
            ProcessBuilder start = new ProcessBuilder(command());
            start.environment().putAll(settings);
            start.environment().putAll(ports);
            start.environment().put("DATA_DIR", data.toString());
            start.environment().put("DEMO", "false");
            start.redirectErrorStream(true);
            return listenTo(start.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(DEAF_TO_INT);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        COMPILED_FAST,
                        "-Djava.io.tmpdir=" + data.resolve("tmp"),
                        "-Duser.home=" + data.resolve("home"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgoldenthread.home=" + HOME,
                        "-jar",
                        HOME.resolve("infra/local/target/local-app.jar").toString()));
        return command;
    }

    private static Running listenTo(Process process) {
        List<String> printed = new ArrayList<>();
        CompletableFuture<String> ready = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        // A virtual one would keep a processor for as long as nothing is printed.
        Thread.ofPlatform().daemon().start(() -> read(process, printed, ready, over));
        return new Running(process, printed, ready, over);
    }

    private static void read(
            Process process,
            List<String> printed,
            CompletableFuture<String> ready,
            CountDownLatch over) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (printed) {
                    printed.add(line);
                }
                if (line.startsWith("ready")) {
                    ready.complete(line);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(
                new IllegalStateException("ended before it was ready:\n" + printed));
        over.countDown();
    }

    /** Waits for the line {@code ready} and answers it. */
    public String ready() {
        return running.ready().orTimeout(START.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Everything that this run of the launcher has printed. */
    List<String> printed() {
        synchronized (running.printed()) {
            return List.copyOf(running.printed());
        }
    }

    /** What this part of the product has written into its log. */
    public String logOf(String service) throws IOException {
        return Files.readString(data.resolve("logs").resolve(service + ".log"));
    }

    /** Somebody who has signed in to the ready product in this role. */
    public Caller as(Role role) {
        ready();
        String token =
                tokens.computeIfAbsent(role, asked -> Caller.token(address("IDENTITY"), asked));
        return new Caller(address("COMMAND"), address("QUERY"), token);
    }

    /** The invented person of this role, signed in to the pages of the ready product. */
    public PlainBrowser browserOf(Role role) {
        ready();
        return PlainBrowser.of(address("QUERY"), role);
    }

    /** Somebody who has not signed in. */
    Caller asNobody() {
        ready();
        return new Caller(address("COMMAND"), address("QUERY"), "");
    }

    /**
     * Where this part of the product listens: {@code QUERY}, {@code COMMAND} or {@code IDENTITY}.
     */
    public String address(String service) {
        return "http://localhost:" + ports.get(service + "_PORT");
    }

    /** Its ports, as environment variables name them. */
    Map<String, String> ports() {
        return ports;
    }

    /** The folder in which it keeps everything. */
    Path data() {
        return data;
    }

    /** The database of the ready product, as whoever owns its tables sees it. */
    JdbcClient database() {
        return database("golden_owner", line("keys/database-golden_owner"));
    }

    /** The same as somebody who shows this password. */
    JdbcClient database(String role, String password) {
        ready();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        "jdbc:postgresql://localhost:%s/golden".formatted(line("database.port")),
                        role,
                        password));
    }

    private String line(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it politely, and waits for the end; answers the exit status. */
    int stop() {
        // Not Process.destroy(): that closes our end of the output too.
        running.process().toHandle().destroy();
        return ended();
    }

    /** The same as Ctrl-C does it. */
    int interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(running.process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return ended();
    }

    private int ended() {
        int status = running.process().onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue();
        awaitLastLine();
        return status;
    }

    /** A process can end before all that it has printed is read. */
    private void awaitLastLine() {
        try {
            if (!running.over().await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the launcher's output does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again on the same folder and ports. */
    void startAgain() {
        running = launch();
        ready();
    }

    /**
     * Kills this service without warning, and waits until the launcher has given up too; answers
     * its exit status.
     */
    int kill(String service) {
        process(data.resolve("running").resolve(service)).forEach(ProcessHandle::destroyForcibly);
        return ended();
    }

    /** Kills the launcher, and with it the identity provider. */
    void killLauncher() {
        running.process().destroyForcibly();
        running.process().onExit().orTimeout(2, TimeUnit.MINUTES).join();
    }

    /** Kills the database's first process; the launcher starts it again. */
    void killDatabase() {
        process(data.resolve("database/postmaster.pid")).forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills one of the processes that the database works with; it recovers by itself. */
    void killBackend() {
        process(data.resolve("database/postmaster.pid"))
                .flatMap(ProcessHandle::children)
                .reduce((_, last) -> last)
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Kills every process of the product at once: launcher, services and database. */
    void killEverything() {
        Stream<ProcessHandle> database =
                process(data.resolve("database/postmaster.pid"))
                        .flatMap(one -> Stream.concat(one.descendants(), Stream.of(one)));
        List<ProcessHandle> all =
                Stream.concat(
                                Stream.concat(
                                        Stream.of(running.process().toHandle()),
                                        running.process().descendants()),
                                database)
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static Stream<ProcessHandle> process(Path note) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
