package org.goldenthread.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The vault key in a file that only its owner may read. */
public final class VaultKeyFile {

    private VaultKeyFile() {}

    /** Reads the key; the message of a failure names the file. */
    public static VaultKey read(Path file) {
        try {
            return VaultKey.ofJson(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The vault key cannot be read from " + file + ": is the file there?", e);
        }
    }

    /** Writes a fresh key unless the file is there already; an existing key is never replaced. */
    public static void generate(Path file) {
        if (Files.exists(file)) {
            return;
        }
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            byte[] json = VaultKey.fresh().json().getBytes(StandardCharsets.UTF_8);
            try (FileChannel channel =
                    FileChannel.open(
                            draft,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            ownerOnly())) {
                channel.write(ByteBuffer.wrap(json));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The vault key cannot be written to " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
