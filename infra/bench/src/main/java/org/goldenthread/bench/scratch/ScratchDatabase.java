package org.goldenthread.bench.scratch;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL in a folder of its own, with the project's roles. */
public final class ScratchDatabase implements AutoCloseable {

    /** So long no processor may follow the journal by itself: the rebuild does all of it. */
    private static final String NOBODY_FOLLOWS =
            """
            insert into records.token (processorname, segment, token, tokentype, timestamp, owner)
            values ('records', 0, null, null, '2999-01-01T00:00:00Z', 'benchmark')
            """;

    private final EmbeddedPostgres server;

    private ScratchDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Started in this folder, with every commit on disk before it is answered. */
    public static ScratchDatabase start(Path folder) throws IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.toFile())
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("work_mem", "32MB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
        ScratchDatabase database = new ScratchDatabase(server);
        database.prepare();
        return database;
    }

    /** Its port on this machine. */
    public int port() {
        return server.getPort();
    }

    private void prepare() throws IOException {
        try (var roles = Objects.requireNonNull(getClass().getResourceAsStream("/db/roles.sql"))) {
            jdbc().sql(new String(roles.readAllBytes(), StandardCharsets.UTF_8)).update();
        }
        jdbc().sql("alter database postgres owner to golden_owner").update();
    }

    /** Makes the tables of the journal and of the records, which services else make themselves. */
    public void migrate() {
        migrate("journal");
        migrate("records");
        jdbc().sql(NOBODY_FOLLOWS).update();
    }

    /** From now on the processor that follows the journal may do so, from the beginning. */
    public void letFollow() {
        jdbc().sql("update records.token set owner = null").update();
    }

    /** How much processor time the server has used for all it did; zero where nobody says. */
    public Duration processorTime() throws IOException {
        return ProcessorTime.ofAll(
                jdbc().sql("select pid from pg_stat_activity where backend_type = 'checkpointer'")
                        .query(Long.class)
                        .single());
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(address(), "golden_owner", "")
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
    }

    /** Its JDBC address; every role of the project signs in without a password. */
    public String address() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** Connections as the owner of the server. */
    public DataSource source() {
        return server.getPostgresDatabase();
    }

    /** So many connections as this role, which are made when they are needed. */
    public HikariDataSource pool(String role, int most) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address());
        pool.setUsername(role);
        pool.setMaximumPoolSize(most);
        return pool;
    }

    /** As the owner of the server. */
    public JdbcClient jdbc() {
        return JdbcClient.create(source());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
