package org.goldenthread.bench.rivals;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;

/** The same append and the same rebuild by other stacks of event sourcing. */
public final class RivalsBenchmark {

    private static final List<Integer> APPENDERS = List.of(1, 8, 32);

    private final PrintStream out;
    private final Optional<Emmett> emmett;

    RivalsBenchmark(PrintStream out, Optional<Emmett> emmett) {
        this.out = out;
        this.emmett = emmett;
    }

    /**
     * Takes the seconds that each append run takes, 10 if not said, and how many events are rebuilt
     * from, about.
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 100_000;
        Path folder = Files.createTempDirectory("rivals-benchmark");
        RivalsBenchmark all =
                new RivalsBenchmark(System.out, Emmett.fetched(folder.resolve("emmett")));
        all.append(folder, APPENDERS, Duration.ofSeconds(seconds));
        all.rebuild(folder, events);
        System.exit(0);
    }

    /** Answers all that was measured of appending. */
    List<AppendRate> append(Path folder, List<Integer> appenders, Duration howLong)
            throws IOException, InterruptedException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("appends"))) {
            database.migrate();
            out.println(Machine.described(database));
            sayWhoIsMissing();
            return new AppendRivals(out, database, emmett, appenders, howLong).run();
        }
    }

    /** Throws when what others made of the events is not what ours made of them. */
    void rebuild(Path folder, long events)
            throws IOException, SQLException, InterruptedException, JOSEException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("rebuilds"))) {
            database.migrate();
            out.println(Machine.described(database));
            sayWhoIsMissing();
            new RebuildRivals(out, database, emmett).run(folder, events);
        }
    }

    private void sayWhoIsMissing() {
        if (emmett.isEmpty()) {
            out.println("Emmett is not measured: node or npm is not here, or npm fetched nothing");
        }
    }
}
