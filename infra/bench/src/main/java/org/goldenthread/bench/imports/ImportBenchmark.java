package org.goldenthread.bench.imports;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.bench.scratch.ServerTime;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;

/**
 * An authority's first return, from its being taken over HTTP until all of its facts are recorded,
 * with all rules; and the same return once more, in which all is known.
 */
public final class ImportBenchmark {

    /** As many make about the 26,700 facts of the published sample return. */
    private static final int CHILDREN = 2_780;

    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final PrintStream out;
    private final int children;

    /** Prints to this stream; a return of so many children. */
    public ImportBenchmark(PrintStream out, int children) {
        this.out = out;
        this.children = children;
    }

    /** What was measured of one import. */
    public record Taken(long children, long facts, long known, Duration time) {

        double perSecond() {
            return facts * SECOND / time.toNanos();
        }
    }

    /** Takes the jar of the command service, and the number of children, 2,780 if not said. */
    public static void main(String[] arguments) throws Exception {
        int children = arguments.length > 1 ? Integer.parseInt(arguments[1]) : CHILDREN;
        Path folder = Files.createTempDirectory("import-benchmark");
        new ImportBenchmark(System.out, children)
                .run(Path.of(arguments[0]).toAbsolutePath(), folder);
        System.exit(0);
    }

    /**
     * Runs in this folder; throws when the journal does not hold each recorded fact once, or the
     * same return brings anything the second time.
     */
    public Taken run(Path jar, Path folder)
            throws IOException, InterruptedException, JOSEException, SQLException {
        Path data = folder.resolve("database");
        try (ScratchDatabase database = ScratchDatabase.start(data);
                ScratchIdentity identity = ScratchIdentity.start();
                ScratchService service =
                        ScratchService.command(
                                ServiceJar.unpacked(jar), folder, database, identity);
                DataTeam team = new DataTeam(service.port(), identity.token(Role.DATA_TEAM))) {
            out.println(Machine.described(database));
            Map<String, String> tables = FirstReturn.of(children, 1).files();
            Taken first = taken("first import", team, service, data, tables);
            mustStand(database, first);
            Taken again = taken("the same again", team, service, data, tables);
            if (again.facts() > 0) {
                throw new IllegalStateException("recorded twice: " + again.facts());
            }
            Duration plain = new PlainRows(database).copied();
            out.printf(
                    Locale.ROOT,
                    "the same rows as one COPY: %.2f s; the first import took %.0f times as long%n",
                    plain.toNanos() / SECOND,
                    (double) first.time().toNanos() / plain.toNanos());
            return first;
        }
    }

    private Taken taken(
            String what,
            DataTeam team,
            ScratchService service,
            Path data,
            Map<String, String> tables)
            throws IOException, InterruptedException {
        Duration service0 = service.processorTime();
        Duration server0 = ServerTime.of(data);
        Instant begun = Instant.now();
        JsonNode status = team.over(team.send(tables));
        Taken taken =
                new Taken(
                        status.at("/progress/done").longValue(),
                        status.at("/counts/factsRecorded").longValue(),
                        status.at("/counts/alreadyKnown").longValue(),
                        Duration.between(
                                begun, Instant.parse(status.path("finishedAt").stringValue())));
        out.printf(
                Locale.ROOT,
                "%s: %,d children, %,d facts recorded, %,d known, %,d findings; %.1f s, %,.0f facts a"
                        + " second; processor time of the service %.1f s, of PostgreSQL %.1f s%n",
                what,
                taken.children(),
                taken.facts(),
                taken.known(),
                status.at("/counts/findings").longValue(),
                taken.time().toNanos() / SECOND,
                taken.perSecond(),
                service.processorTime().minus(service0).toNanos() / SECOND,
                ServerTime.of(data).minus(server0).toNanos() / SECOND);
        return taken;
    }

    private static void mustStand(ScratchDatabase database, Taken first) {
        long standing =
                database.jdbc()
                        .sql("select count(*) from journal.event_entry where type = 'child'")
                        .query(Long.class)
                        .single();
        long streams =
                database.jdbc()
                        .sql(
                                "select count(distinct aggregate_identifier) from journal.event_entry"
                                        + " where type = 'child'")
                        .query(Long.class)
                        .single();
        if (standing != first.facts() || streams != first.children()) {
            throw new IllegalStateException(
                    "%d facts of %d children were told of, %d of %d stand in the journal"
                            .formatted(first.facts(), first.children(), standing, streams));
        }
    }
}
