package org.goldenthread.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One embedded PostgreSQL per JVM, with the project's roles; every test that asks gets a database
 * of its own.
 */
public final class Postgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** A new, empty database owned by {@code golden_owner}; answers its JDBC address. */
    public static String freshDatabase() {
        String name = "golden_" + DATABASES.incrementAndGet();
        execute("create database " + name + " owner golden_owner");
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** A new database with the tables of the journal and of the vault; answers its JDBC address. */
    public static String withJournal() {
        String url = freshDatabase();
        Flyway.configure()
                .dataSource(url, "golden_owner", "")
                .schemas("journal")
                .locations("classpath:db/journal")
                .load()
                .migrate();
        return url;
    }

    /**
     * Connections to the database at this address in the given role, for example {@code
     * golden_command}.
     */
    public static DataSource as(String role, String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        return source;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(roles());
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String roles() throws IOException {
        try (var roles =
                Objects.requireNonNull(Postgres.class.getResourceAsStream("/db/roles.sql"))) {
            return new String(roles.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
