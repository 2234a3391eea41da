package org.goldenthread.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Who may connect to the database, and how they show who they are (PostgreSQL's pg_hba.conf). */
final class HostAccess {

    private static final String WITH_PASSWORDS =
            """
            # Written by the local run: from this machine alone, and nobody without a password.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final Path file;

    HostAccess(Path databaseFolder) {
        this.file = databaseFolder.resolve("pg_hba.conf");
    }

    /** Whether it says something else, as earlier versions of the local run had it. */
    boolean isOld() throws IOException {
        return Files.exists(file) && !Files.readString(file).equals(WITH_PASSWORDS);
    }

    /** Asks everybody for a password from the next time on that the server reads it. */
    void askForPasswords() throws IOException {
        Path next = file.resolveSibling("pg_hba.next");
        Files.write(next, WITH_PASSWORDS.getBytes(StandardCharsets.UTF_8));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
