package org.goldenthread.bench.commands;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.platform.access.Role;

/**
 * Durable commands a second over HTTP, with authentication and all rules: new children, and care
 * entries and exits of children with short and with long histories; beside them what the same
 * server does with nothing but SQL.
 */
public final class CommandsBenchmark {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 128);
    private static final int AT_ONE_TIME = 8;
    private static final int SHORT = 20;
    private static final int LONG = 2_000;

    private final PrintStream out;
    private final List<Integer> clients;
    private final Duration howLong;

    /** Prints to this stream, runs with each of these numbers of clients for so long. */
    public CommandsBenchmark(PrintStream out, List<Integer> clients, Duration howLong) {
        this.out = out;
        this.clients = clients;
        this.howLong = howLong;
    }

    /**
     * Takes the jar of the command service, and the seconds that each run takes, 20 if not said.
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Path folder = Files.createTempDirectory("commands-benchmark");
        new CommandsBenchmark(System.out, CLIENTS, Duration.ofSeconds(seconds))
                .run(Path.of(arguments[0]).toAbsolutePath(), folder);
        System.exit(0);
    }

    /**
     * Runs all of it in this folder; answers what was measured, in the order of the output. Throws
     * when anything was answered as recorded that does not stand in the journal, or the reverse.
     */
    public List<Latencies> run(Path jar, Path folder)
            throws IOException, InterruptedException, JOSEException {
        List<Latencies> all = new ArrayList<>();
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
                ScratchIdentity identity = ScratchIdentity.start();
                ScratchService service =
                        ScratchService.command(
                                ServiceJar.unpacked(jar), folder, database, identity)) {
            out.println(Machine.described(database));
            String token = identity.token(Role.MANAGER);
            LoadGenerator load = new LoadGenerator(service, token);
            load.run(newChildren(AT_ONE_TIME), howLong);
            out.println("new child (after as long a warm-up)");
            out.println(Latencies.HEADER);
            for (int count : clients) {
                all.add(told(load.run(newChildren(count), howLong)));
            }
            out.println("refused for its form: signed in and read, and nothing decided");
            told(load.malformed(AT_ONE_TIME, howLong));
            try (KeptConnection connection = new KeptConnection(service.port(), token)) {
                PreparedChildren prepared = new PreparedChildren(database, connection);
                all.add(care(load, prepared, SHORT));
                all.add(care(load, prepared, LONG));
                mustStand(database, load.recorded() + prepared.events());
            }
            plain(new PlainAppends(database, folder));
        }
        return all;
    }

    private static void mustStand(ScratchDatabase database, long recorded) {
        long standing =
                database.jdbc()
                        .sql("select count(*) from journal.event_entry")
                        .query(Long.class)
                        .single();
        if (standing != recorded) {
            throw new IllegalStateException(
                    "%d were answered as recorded, %d stand in the journal"
                            .formatted(recorded, standing));
        }
    }

    private Latencies care(LoadGenerator load, PreparedChildren prepared, int events)
            throws IOException, InterruptedException {
        int each = events == LONG ? 1 : 200;
        List<UUID> children = prepared.make(AT_ONE_TIME * each, events);
        List<CommandSource> turns =
                IntStream.range(0, AT_ONE_TIME)
                        .mapToObj(client ->
                                CommandSource.careOf(
                                        children.subList(client * each, (client + 1) * each)))
                        .toList();
        load.run(turns, howLong.dividedBy(2));
        out.printf("care entry or exit of a child of %,d events%n", events);
        return told(load.run(turns, howLong));
    }

    private void plain(PlainAppends plain) throws IOException, InterruptedException {
        out.println("pgbench: read a stream, append to it, commit");
        for (int count : clients) {
            OptionalDouble perSecond = plain.perSecond(count, howLong);
            out.println(
                    perSecond.isPresent()
                            ? "%7d %12.0f".formatted(count, perSecond.getAsDouble())
                            : "%7d  not measured: pgbench is not installed".formatted(count));
        }
    }

    private Latencies told(Latencies latencies) {
        out.println(latencies.line());
        return latencies;
    }

    private static List<CommandSource> newChildren(int clients) {
        return IntStream.range(0, clients).mapToObj(_ -> CommandSource.newChildren()).toList();
    }
}
