package org.goldenthread.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Starts the database again when it has ended by itself: killed, or out of disk. It recovers what
 * it had acknowledged; until then the services say that they cannot reach it. While the disk is
 * full it ends again, so this goes on trying until there is room.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

    private final Path database;
    private final Path log;
    private final ProcessBuilder start;
    private final Thread looking;

    private DatabaseWatch(Path database, Path log, ProcessBuilder start) {
        this.database = database;
        this.log = log;
        this.start = start;
        this.looking = Thread.ofVirtual().name("database-watch").unstarted(this::look);
    }

    /** Watches the database that has just been started in this folder. */
    static DatabaseWatch over(DataFolder data) throws IOException {
        Path database = data.folder("database");
        ProcessBuilder start = new ProcessBuilder(command(database.resolve("postmaster.opts")));
        start.redirectErrorStream(true);
        Path log = data.log("database");
        start.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        DatabaseWatch watch = new DatabaseWatch(database, log, start);
        watch.looking.start();
        return watch;
    }

    /** How it was started, as it noted itself: the program, then each argument in quotes. */
    private static List<String> command(Path note) throws IOException {
        String line = Files.readString(note).strip();
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // It refuses to run as root, so it was started as nobody there as well.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(line.substring(0, line.indexOf(" \"")));
        ARGUMENT.matcher(line).results().map(found -> found.group(1)).forEach(command::add);
        return command;
    }

    private void look() {
        boolean ended = false;
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                if (Leftovers.postmaster(database).isPresent()) {
                    ended = false;
                    continue;
                }
                if (!ended) {
                    System.err.println(
                            "The database has ended by itself and is started again; see " + log);
                    ended = true;
                }
                startAgain();
            }
        } catch (InterruptedException _) {
            // The run is being stopped, and the database with it.
        }
    }

    private void startAgain() throws InterruptedException {
        try {
            start.start().waitFor(BETWEEN_LOOKS);
        } catch (IOException e) {
            System.err.println("The database cannot be started: " + e.getMessage());
        }
    }

    @Override
    public void close() throws InterruptedException {
        looking.interrupt();
        looking.join();
    }
}
