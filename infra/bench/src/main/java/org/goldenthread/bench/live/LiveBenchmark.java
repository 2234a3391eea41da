package org.goldenthread.bench.live;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.bench.commands.KeptConnection;
import org.goldenthread.bench.commands.PreparedChildren;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.platform.access.Role;

/**
 * From an act that was acknowledged until whoever follows the figure that it moves hears of it: the
 * two services in processes of their own, acts at a steady rate.
 */
public final class LiveBenchmark {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** So many acts make both services quick before they are measured. */
    private static final int WARM_UP = 2_000;

    private static final String LOOKED_AFTER = "LA-01";

    private final PrintStream out;
    private final int perSecond;
    private final int acts;

    /** Prints to this stream; so many acts, so many in a second. */
    public LiveBenchmark(PrintStream out, int perSecond, int acts) {
        this.out = out;
        this.perSecond = perSecond;
        this.acts = acts;
    }

    /** Takes the project's folder, in which the services are built, and acts a second. */
    public static void main(String[] arguments) throws Exception {
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("live-benchmark");
        new LiveBenchmark(System.out, perSecond, perSecond * 30)
                .run(Path.of(arguments[0]).toAbsolutePath(), folder);
        System.exit(0);
    }

    /** Runs in this folder; throws when an act was acknowledged that the stream never told of. */
    public Waits run(Path home, Path folder)
            throws IOException, InterruptedException, JOSEException, SQLException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
                ScratchIdentity identity = ScratchIdentity.start();
                ScratchService commands =
                        ScratchService.command(
                                jar(home, "command-service"), folder, database, identity);
                ScratchService questions =
                        ScratchService.query(
                                jar(home, "query-service"), folder, database, identity, commands);
                FigureFollower follower =
                        FigureFollower.of(
                                LOOKED_AFTER, questions.port(), identity.token(Role.MANAGER))) {
            out.println(Machine.described(database));
            String token = identity.token(Role.MANAGER);
            SteadyCare care =
                    new SteadyCare(commands.port(), token, perSecond, LocalDate.now(ENGLAND));
            try (KeptConnection connection = new KeptConnection(commands.port(), token)) {
                PreparedChildren prepared = new PreparedChildren(database, connection);
                told(care, prepared.make(Math.min(acts, WARM_UP), 1), follower);
                Waits waits = told(care, prepared.make(acts, 1), follower);
                out.printf(
                        Locale.ROOT,
                        "%d acts a second, %d acts%n%s%n%s%n%s%n",
                        perSecond,
                        acts,
                        Waits.HEADER,
                        waits.lines(),
                        Waits.line("row with a notice", new PlainNotices(database).waits(acts)));
                return waits;
            }
        }
    }

    private static ServiceJar jar(Path home, String service) throws IOException {
        return ServiceJar.unpacked(
                home.resolve("%s/target/%s-app.jar".formatted(service, service)));
    }

    private static Waits told(SteadyCare care, List<UUID> children, FigureFollower follower)
            throws InterruptedException {
        List<SteadyCare.Acknowledged> all = care.of(children);
        long last = all.stream().mapToLong(SteadyCare.Acknowledged::position).max().orElseThrow();
        follower.await(last, LONGEST);
        return Waits.of(all, follower);
    }
}
