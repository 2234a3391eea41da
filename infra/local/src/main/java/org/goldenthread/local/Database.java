package org.goldenthread.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;

/**
 * The embedded PostgreSQL: a real server with its data in the data folder, writing to disk before
 * it acknowledges.
 */
final class Database implements AutoCloseable {

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final DatabasePasswords passwords;

    private Database(EmbeddedPostgres server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** Starts the server, and makes roles and database when they are not there yet. */
    static Database start(DataFolder data) {
        try {
            DatabasePasswords passwords = DatabasePasswords.in(data);
            Database database = new Database(server(data, passwords), passwords);
            database.prepare(new HostAccess(data.folder("database")));
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "the database does not start; see " + data.log("database") + ": " + e, e);
        }
    }

    /** A new server asks for passwords from its first moment on: initdb hears of them last. */
    private static EmbeddedPostgres server(DataFolder data, DatabasePasswords passwords)
            throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(data.log("database").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.folder("postgresql").toFile())
                .setDataDirectory(data.folder("database").toFile())
                .setCleanDataDirectory(false)
                .setPort(port(data.folder("database.port")))
                .setPGStartupWait(RECOVERY)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwords.file(DatabasePasswords.SUPERUSER).toString())
                .setConnectConfig("password", passwords.of(DatabasePasswords.SUPERUSER))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "128MB")
                .start();
    }

    /** The port of the last run, so that other tools find the database again; else a free one. */
    private static int port(Path note) throws IOException {
        if (Files.exists(note)) {
            int last = Integer.parseInt(Files.readString(note).strip());
            if (Ports.isFree(last)) {
                return last;
            }
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(note, Integer.toString(any.getLocalPort()));
            return any.getLocalPort();
        }
    }

    private void prepare(HostAccess access) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(roles());
            for (String role : DatabasePasswords.ROLES) {
                setPassword(statement, role);
            }
            if (access.isOld()) {
                setPassword(statement, DatabasePasswords.SUPERUSER);
                access.askForPasswords();
                statement.execute("select pg_reload_conf()");
            }
            if (!exists(statement)) {
                statement.execute("create database golden owner golden_owner encoding 'UTF8'");
            }
        }
    }

    /** Passwords are hexadecimal digits: nothing in them ends the literal. */
    private void setPassword(Statement statement, String role) throws SQLException {
        statement.execute("alter role %s password '%s'".formatted(role, passwords.of(role)));
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from pg_database where datname = 'golden'")) {
            return found.next();
        }
    }

    private static String roles() throws IOException {
        try (InputStream roles =
                Objects.requireNonNull(Database.class.getResourceAsStream("/db/roles.sql"))) {
            return new String(roles.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The JDBC address of the project's database. */
    String address() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/golden";
    }

    String password(String role) {
        return passwords.of(role);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
