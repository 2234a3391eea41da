package org.goldenthread.bench.rebuild;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.bench.journal.EightYears;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;

/**
 * How fast the records are told once more from journals of several sizes, beside reading and
 * copying the same rows with nothing in between, and beside Axon's streaming processor that tells
 * the same rows one event after another.
 */
public final class RebuildBenchmark {

    /** As many as the service has hands on two cores. */
    private static final int CONNECTIONS = 2;

    private final PrintStream out;

    /** Prints to this stream. */
    public RebuildBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Takes numbers of events; a hundred thousand and twice that, if none are said. */
    public static void main(String[] arguments) throws Exception {
        List<Long> sizes =
                arguments.length == 0
                        ? List.of(100_000L, 200_000L)
                        : List.of(arguments).stream().map(Long::valueOf).toList();
        Path folder = Files.createTempDirectory("rebuild-benchmark");
        new RebuildBenchmark(System.out).run(folder, sizes);
        System.exit(0);
    }

    /**
     * Answers what was measured, four ways for each size. Throws when what was rebuilt is not what
     * was streamed, or when anything was read or written less than once.
     */
    public List<Measured> run(Path folder, List<Long> sizes)
            throws IOException, SQLException, InterruptedException, JOSEException {
        List<List<Measured>> all = new ArrayList<>();
        for (long size : sizes) {
            all.add(run(Files.createDirectories(folder.resolve("of-" + size)), size));
        }
        for (int number = 1; number < all.size(); number++) {
            grown(all.getFirst(), all.get(number));
        }
        return all.stream().flatMap(List::stream).toList();
    }

    private List<Measured> run(Path folder, long wanted)
            throws IOException, SQLException, InterruptedException, JOSEException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
                ScratchIdentity identity = ScratchIdentity.start()) {
            database.migrate();
            long events = EightYears.write(database.source(), folder, wanted);
            out.println(Machine.described(database));
            out.printf(Locale.ROOT, "%,d events%n%s%n", events, Measured.HEADER);
            List<Measured> all = new ArrayList<>();
            try (ScratchService service = ScratchService.clearQueries(folder, database, identity)) {
                ServiceMeasures measures = new ServiceMeasures(database, service, identity, events);
                all.add(told(measures.streamed()));
                all.add(told(measures.rebuilt("rebuilt and compared", false)));
                all.add(told(measures.rebuilt("rebuilt, compared and adopted", true)));
            }
            // Once before, for the driver to be as warm as the service is.
            new PlainCopy(database, folder).run(CONNECTIONS, events);
            all.add(told(new PlainCopy(database, folder).run(CONNECTIONS, events)));
            ratios(all);
            return all;
        }
    }

    private void ratios(List<Measured> all) {
        Measured adopted = all.get(2);
        out.printf(
                Locale.ROOT,
                "reading and folding: %.2f of the plain copy, %.1f times the streaming processor;"
                        + " until adopted: %.2f and %.1f%n",
                adopted.perSecond() / all.get(3).perSecond(),
                adopted.perSecond() / all.get(0).perSecond(),
                Measured.seconds(all.get(3).done()) / Measured.seconds(adopted.done()),
                Measured.seconds(all.get(0).done()) / Measured.seconds(adopted.done()));
    }

    private void grown(List<Measured> small, List<Measured> large) {
        double journal = large.get(2).events() / (double) small.get(2).events();
        out.printf(
                Locale.ROOT,
                "a journal of %.2f times the events: told in %.2f times the time, adopted in %.2f"
                        + " times, with %.2f times the memory%n",
                journal,
                Measured.seconds(large.get(2).told()) / Measured.seconds(small.get(2).told()),
                Measured.seconds(large.get(2).done()) / Measured.seconds(small.get(2).done()),
                large.get(2).memory() / (double) small.get(2).memory());
    }

    private Measured told(Measured measured) {
        out.println(measured.line());
        return measured;
    }
}
