package org.goldenthread.bench.questions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goldenthread.bench.authority.Authority;
import org.goldenthread.bench.journal.AuthorityWriter;
import org.goldenthread.bench.rebuild.Rebuilt;
import org.goldenthread.bench.scratch.ClearQueries;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.platform.vault.VaultKeyFile;
import org.goldenthread.query.records.rebuild.Rebuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The records of an invented authority, and the real query service on them. */
record InventedRecords(Path folder, ScratchDatabase database, ScratchIdentity identity) {

    private static final long SEED = 20_260_331;

    /** Writes the journal of so many years of one authority, times this scale. */
    long write(LocalDate end, int years, double scale)
            throws IOException, SQLException, InterruptedException {
        database.migrate();
        Authority authority = Authority.middling(0, end.minusYears(years), end, scale, SEED);
        return new AuthorityWriter(database.source(), folder).write(List.of(authority)).events();
    }

    /** Has this service rebuild its records; from then on it follows the journal. */
    void rebuild(ConfigurableApplicationContext service, PrintStream out)
            throws SQLException, InterruptedException {
        UUID id = service.getBean(Rebuilder.class).begin(true, "benchmark").orElseThrow();
        Rebuilt done = Rebuilt.await(database, id);
        out.printf(
                Locale.ROOT,
                "%,d events read and folded in %.1f s, adopted after %.1f s%n",
                done.events(),
                done.reading(),
                done.seconds());
        database.jdbc().sql("vacuum analyze").update();
        while (!followed()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean followed() {
        return database.jdbc()
                .sql("select bool_and(owner is not null) from records.token")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** The real service, in this process. */
    ConfigurableApplicationContext service(int port) {
        Path key = folder.resolve("vault.json");
        VaultKeyFile.generate(key);
        return ClearQueries.start(
                "--server.port=" + port,
                "--goldenthread.identity.issuer=" + identity.issuer(),
                "--goldenthread.identity.audience=" + ScratchIdentity.AUDIENCE,
                "--goldenthread.identity.jwks-uri=" + identity.issuer() + "/jwks",
                "--goldenthread.limits.requests-per-minute=10000000",
                "--spring.datasource.url=" + database.address(),
                "--spring.datasource.username=golden_query",
                "--spring.flyway.url=" + database.address(),
                "--goldenthread.vault.key-file=" + key,
                "--goldenthread.vault.username=golden_vault_reader");
    }
}
