package org.goldenthread.bench.rivals;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.bench.journal.EightYears;
import org.goldenthread.bench.rebuild.Measured;
import org.goldenthread.bench.rebuild.ServiceMeasures;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;

/**
 * From the same events: all records by Axon's streaming processor and by ours, which compares them
 * too; and one table by the others, which says of each stream how many events it has and where the
 * last of them stands.
 */
final class RebuildRivals {

    /** What is in one table and not in the other, counted both ways. */
    private static final String DIFFERENT =
            """
            with own as (select stream::text, count(*) as events, max(position) as last from records.entry group by stream),
                 other as (select stream, events, last from %s)
            select count(*) from (
              (select * from own except select * from other) union all (select * from other except select * from own)) each
            """;

    private final PrintStream out;
    private final ScratchDatabase database;
    private final Optional<Emmett> emmett;

    RebuildRivals(PrintStream out, ScratchDatabase database, Optional<Emmett> emmett) {
        this.out = out;
        this.database = database;
        this.emmett = emmett;
    }

    /** Throws when any table of counts says anything else than our records. */
    void run(Path folder, long wanted)
            throws IOException, SQLException, InterruptedException, JOSEException {
        long events = EightYears.write(database.source(), folder, wanted);
        out.printf(Locale.ROOT, "%,d events%n", events);
        Duration ours = records(folder, events);
        try (OurJournal journal = new OurJournal(database)) {
            AxonCounts axon = new AxonCounts(database);
            axon.fill(journal, events);
            told("Axon: counts alone", events, axon.fill(journal, events), ours);
            mustBeSame("axon.counts");
        }
        if (emmett.isPresent()) {
            EmmettCounts counts = new EmmettCounts(emmett.get(), database);
            counts.make();
            told("Emmett: counts alone", events, counts.fill(), ours);
            mustBeSame("emmett_counts");
        }
    }

    /** Answers how long ours took. */
    private Duration records(Path folder, long events)
            throws IOException, InterruptedException, JOSEException {
        try (ScratchIdentity identity = ScratchIdentity.start();
                ScratchService service = ScratchService.clearQueries(folder, database, identity)) {
            ServiceMeasures measures = new ServiceMeasures(database, service, identity, events);
            Measured streamed = measures.streamed();
            measures.rebuilt("ours", false);
            Measured rebuilt = measures.rebuilt("ours", false);
            told("ours: all records, compared", events, rebuilt.done(), rebuilt.done());
            told("ours: until all were told", events, rebuilt.told(), rebuilt.done());
            told("Axon: all records", events, streamed.done(), rebuilt.done());
            return rebuilt.done();
        }
    }

    private void told(String who, long events, Duration took, Duration ours) {
        double seconds = took.toNanos() / 1e9;
        out.printf(
                Locale.ROOT,
                "%-34s %9.1f s %10.0f events/s   ours, times: %.1f%n",
                who,
                seconds,
                events / seconds,
                took.toNanos() / (double) ours.toNanos());
    }

    private void mustBeSame(String table) {
        long different = database.jdbc().sql(DIFFERENT.formatted(table)).query(Long.class).single();
        if (different != 0) {
            throw new IllegalStateException(
                    "%d rows of %s are not as ours".formatted(different, table));
        }
    }
}
