package org.goldenthread.bench.imports;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.platform.access.Role;

/**
 * An authority's first return, from its being sent over HTTP until all of its facts are recorded,
 * with all rules, by a service that has just started; the same return once more, in which all is
 * known; and the first of another authority.
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
     * same return brings anything the second time. Answers the first import, the same again, and
     * the first of another authority.
     */
    public List<Taken> run(Path jar, Path folder)
            throws IOException, InterruptedException, JOSEException, SQLException {
        Path data = folder.resolve("database");
        try (ScratchDatabase database = ScratchDatabase.start(data);
                ScratchIdentity identity = ScratchIdentity.start();
                ScratchService service =
                        ScratchService.command(
                                ServiceJar.unpacked(jar), folder, database, identity);
                DataTeam team = new DataTeam(service.port(), identity.token(Role.DATA_TEAM))) {
            out.println(Machine.described(database));
            Importing importing = new Importing(team, service, data);
            Map<String, String> tables = FirstReturn.of(children, 1).files();
            Taken first = told("the first import", importing.of("887", tables));
            mustStand(database, first.facts(), first.children());
            Taken again = told("the same again", importing.of("887", tables));
            mustStand(database, first.facts(), first.children());
            Taken warm =
                    told(
                            "another authority's first, by a service that is warm",
                            importing.of("888", FirstReturn.of(children, 2).files()));
            mustStand(database, first.facts() + warm.facts(), first.children() + warm.children());
            Duration plain = new PlainRows(database).copied();
            out.printf(
                    Locale.ROOT,
                    "the rows of both as one COPY: %.2f s; the imports took %.0f times as long%n",
                    plain.toNanos() / SECOND,
                    (double) first.time().plus(warm.time()).toNanos() / plain.toNanos());
            return List.of(first, again, warm);
        }
    }

    private Taken told(String what, Taken taken) {
        out.printf(
                Locale.ROOT,
                "%s: %,d children, %,d facts recorded, %,d known, %,d findings; %.1f s, %,.0f facts a"
                        + " second; processor time of the service %.1f s, of PostgreSQL %.1f s%n",
                what,
                taken.children(),
                taken.facts(),
                taken.known(),
                taken.findings(),
                taken.time().toNanos() / SECOND,
                (taken.facts() + taken.known()) * SECOND / taken.time().toNanos(),
                taken.service().toNanos() / SECOND,
                taken.server().toNanos() / SECOND);
        return taken;
    }

    private static void mustStand(ScratchDatabase database, long facts, long children) {
        long standing =
                number(database, "select count(*) from journal.event_entry where type = 'child'");
        long streams =
                number(
                        database,
                        "select count(distinct aggregate_identifier) from journal.event_entry"
                                + " where type = 'child'");
        if (standing != facts || streams != children) {
            throw new IllegalStateException(
                    "%d facts of %d children were told of, %d of %d stand in the journal"
                            .formatted(facts, children, standing, streams));
        }
    }

    private static long number(ScratchDatabase database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
