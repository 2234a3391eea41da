package org.goldenthread.local.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL that asks everybody for a password, as the compose file's one does, prepared by the
 * very script that it runs there.
 */
record PreparedDatabase(EmbeddedPostgres server, Path folder, String superuserPassword)
        implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    /** A new server in this folder, with nothing in it. */
    static PreparedDatabase empty(Path folder, String superuserPassword) throws IOException {
        Path password = Files.writeString(folder.resolve("superuser"), superuserPassword);
        return new PreparedDatabase(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("database").toFile())
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", password.toString())
                        .setConnectConfig("password", superuserPassword)
                        .start(),
                folder,
                superuserPassword);
    }

    /** Whether there is a psql on this machine, which the script needs. */
    static boolean hasPsql() throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v psql")
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Runs the script with what its container finds in its environment; answers what it said. */
    String prepare(ComposeFile compose, Map<String, String> settings)
            throws IOException, InterruptedException {
        Map<String, Path> mounted = compose.mounted("database");
        String script = Files.readString(ComposeFile.FOLDER.resolve("prepare.sh"));
        for (Map.Entry<String, Path> file : mounted.entrySet()) {
            script = script.replace(file.getKey(), file.getValue().toString());
        }
        Path said = folder.resolve("said");
        ProcessBuilder run =
                new ProcessBuilder("sh", "-c", script)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        run.environment().putAll(compose.environment("database", settings));
        run.environment().put("PGHOST", "localhost");
        run.environment().put("PGPORT", Integer.toString(server.getPort()));
        run.environment().put("PGPASSWORD", superuserPassword);
        Process process = run.start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(said));
        }
        return Files.readString(said);
    }

    /** The file of the house that stands at this path in a container. */
    static Path here(Map<String, Path> mounted, String there) {
        return mounted.entrySet().stream()
                .filter(mount -> there.startsWith(mount.getKey()))
                .map(mount -> Path.of(there.replace(mount.getKey(), mount.getValue().toString())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(there + " is not mounted"));
    }

    /** What whoever owns the server sees of this database of it. */
    JdbcClient asSuperuser(String database) {
        return JdbcClient.create(superuser(database));
    }

    DataSource superuser(String database) {
        return new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database),
                SUPERUSER,
                superuserPassword);
    }

    String address() {
        return "jdbc:postgresql://localhost:%d/golden".formatted(server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
