package org.goldenthread.local.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.local.IdleDatabase;

/**
 * A small data folder as one release left it, kept for ever: the statements that made its tables,
 * their rows, the invented vault key, what was found in it, and the kinds of event that the release
 * knew.
 */
public record KeptForm(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "forms");

    /** Opens what is sealed in all of them: nobody's key. */
    public static final Path VAULT_KEY = ALL.resolve("invented-vault-key.json");

    private static final String ROWS = "rows.txt.gz";
    private static final String KINDS = "kinds.txt";

    static List<KeptForm> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(KeptForm::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that was kept under this name. */
    public static KeptForm named(String name) {
        return new KeptForm(ALL.resolve(name));
    }

    /** A new one of this name; what was kept once is never written again. */
    static KeptForm fresh(String name) throws IOException {
        Path folder = ALL.resolve(name);
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        return new KeptForm(folder);
    }

    /** A new data folder into which only the invented vault key was put. */
    static Path empty(String name) throws IOException {
        Path data =
                Path.of("target", "stories", name + "-" + ProcessHandle.current().pid())
                        .toAbsolutePath();
        Files.createDirectories(data.resolve("keys"));
        Files.copy(VAULT_KEY, data.resolve("keys/vault.json"));
        return data;
    }

    /** Such a data folder again, ready to be started on. */
    Path unpacked() throws IOException, SQLException {
        Path data = empty("form-" + folder.getFileName());
        try (IdleDatabase database = IdleDatabase.in(data)) {
            try (Connection owner = database.asOwner();
                    Connection superuser = database.asSuperuser()) {
                put(owner, superuser);
            }
        }
        return data;
    }

    /** Makes its tables in this empty database, and puts its rows into them. */
    public void put(Connection owner, Connection superuser) throws IOException, SQLException {
        try (Statement statement = owner.createStatement();
                BufferedReader rows = rows()) {
            statement.execute(Files.readString(folder.resolve("tables.sql")));
            new KeptRows(superuser).put(rows);
        }
    }

    /** Keeps what is in this data folder, on which no product runs. */
    void keep(Path data, String found) throws IOException, SQLException {
        Files.createDirectory(folder);
        Files.write(folder.resolve(KINDS), EventKinds.ofToday());
        Files.writeString(folder.resolve("tables.sql"), KeptTables.text());
        Files.writeString(folder.resolve("found.txt"), found);
        try (IdleDatabase database = IdleDatabase.in(data);
                Connection superuser = database.asSuperuser();
                OutputStream rows =
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve(ROWS)))) {
            rows.write(new KeptRows(superuser).text().getBytes(UTF_8));
        }
    }

    /** Every row of every table, as lines. */
    BufferedReader rows() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(folder.resolve(ROWS))), UTF_8));
    }

    /** The kinds of event that its release knew; nothing where no list was kept. */
    List<String> kinds() throws IOException {
        Path kinds = folder.resolve(KINDS);
        return Files.exists(kinds) ? Files.readAllLines(kinds) : List.of();
    }

    /** How much it adds to what everybody has to fetch. */
    long bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** What was found in it when it was kept. */
    String found() throws IOException {
        return Files.readString(folder.resolve("found.txt"));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
