package org.goldenthread.bench.knownthen;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.bench.journal.EightYears;
import org.goldenthread.bench.rebuild.Rebuilt;
import org.goldenthread.bench.scratch.ClearQueries;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.platform.vault.VaultKeyFile;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.records.rebuild.Rebuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The benchmark itself: invents a journal, has the real service rebuild its records from it, and
 * asks every indicator now and as known two years ago.
 */
public final class KnownThen {

    private static final LocalDate THEN = LocalDate.of(2024, 3, 31);

    private final PrintStream out;

    KnownThen(PrintStream out) {
        this.out = out;
    }

    /** Takes the number of events, a million unless given, and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        long events = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
        Path folder = Files.createTempDirectory("known-then");
        new KnownThen(System.out).run(folder, events, rounds);
        System.exit(0);
    }

    /** Runs it in this folder; answers what was measured. */
    List<Timing> run(Path folder, long wanted, int rounds)
            throws IOException, SQLException, InterruptedException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"))) {
            database.migrate();
            long begun = System.nanoTime();
            long events = EightYears.write(database.source(), folder, wanted);
            out.printf(
                    "%,d events of %d years invented in %.1f s%n",
                    events, EightYears.YEARS, since(begun));
            try (ConfigurableApplicationContext service = service(folder, database)) {
                rebuild(service, database);
                out.println(Timing.HEADER);
                return new PeriodQueries(
                                service.getBean(JdbcClient.class),
                                service.getBean(IndicatorEngine.class),
                                rounds)
                        .all(
                                service.getBean(IndicatorCatalogue.class),
                                THEN,
                                EightYears.END,
                                timing -> out.println(timing.line()));
            }
        }
    }

    private void rebuild(ConfigurableApplicationContext service, ScratchDatabase database)
            throws SQLException, InterruptedException {
        double before = processorSeconds();
        UUID id = service.getBean(Rebuilder.class).begin(true, "benchmark").orElseThrow();
        Rebuilt done = Rebuilt.await(database, id);
        out.printf(
                "rebuilt in %.1f s, %,.0f events a second; compared and adopted after %.1f s;"
                        + " %.1f s of processor in the service%n",
                done.reading(),
                done.events() / done.reading(),
                done.seconds(),
                processorSeconds() - before);
        database.jdbc().sql("vacuum analyze").update();
    }

    private static ConfigurableApplicationContext service(Path folder, ScratchDatabase database) {
        Path key = folder.resolve("vault.json");
        VaultKeyFile.generate(key);
        return ClearQueries.start(
                "--server.port=0",
                "--goldenthread.identity.issuer=http://localhost:9000",
                "--goldenthread.identity.audience=golden-thread",
                "--spring.datasource.url=" + database.address(),
                "--spring.flyway.url=" + database.address(),
                "--spring.datasource.username=golden_query",
                "--goldenthread.vault.key-file=" + key,
                "--goldenthread.vault.username=golden_vault_reader");
    }

    /** What this process has used; the database uses its own. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
