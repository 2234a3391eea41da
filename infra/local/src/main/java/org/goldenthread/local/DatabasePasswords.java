package org.goldenthread.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.goldenthread.local.files.OwnersFile;

/**
 * A password for each role of the database, made once and kept in files that their owner alone can
 * read.
 */
final class DatabasePasswords {

    /** Who owns the server; only the local run itself connects so. */
    static final String SUPERUSER = "postgres";

    /**
     * Whom the services connect as: migrations, acts, questions, sealing, opening; and who changes
     * the vault key.
     */
    static final List<String> ROLES =
            List.of(
                    "golden_owner",
                    "golden_command",
                    "golden_query",
                    "golden_vault",
                    "golden_vault_reader",
                    "golden_vault_keeper");

    private static final int BYTES = 24;

    private final DataFolder data;

    private DatabasePasswords(DataFolder data) {
        this.data = data;
    }

    /** Those of this folder; missing ones are made. */
    static DatabasePasswords in(DataFolder data) throws IOException {
        DatabasePasswords passwords = new DatabasePasswords(data);
        passwords.make(SUPERUSER);
        for (String role : ROLES) {
            passwords.make(role);
        }
        return passwords;
    }

    private void make(String role) throws IOException {
        if (!Files.exists(file(role))) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            OwnersFile.write(file(role), HexFormat.of().formatHex(random));
        }
    }

    /** The file that holds the password of this role, and nothing else. */
    Path file(String role) {
        return data.key("database-" + role);
    }

    String of(String role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException e) {
            throw new CannotStart("the password of " + role + " cannot be read: " + e, e);
        }
    }
}
