package org.goldenthread.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What an earlier run left behind when it was killed: services first, then their database. */
final class Leftovers {

    private Leftovers() {}

    /** Stops every process of an earlier run on this data folder that is still there. */
    static void stop(DataFolder data, String... services) {
        for (String service : services) {
            new ProcessNote(data.running(service))
                    .stillRunning()
                    .ifPresent(process -> stop(service, process));
        }
        postmaster(data.folder("database")).ifPresent(process -> stop("database", process));
    }

    private static void stop(String name, ProcessHandle process) {
        System.out.println("Stopping the " + name + " that an earlier run left behind");
        Stopping.stop(process);
    }

    /** PostgreSQL writes down itself which process serves a data directory. */
    static Optional<ProcessHandle> postmaster(Path database) {
        Path file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            long id = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(id).filter(Leftovers::isPostgres);
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.contains("postgres")).isPresent();
    }
}
