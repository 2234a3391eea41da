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
import java.util.Set;
import java.util.stream.IntStream;

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
        try {
            write(VaultKey.fresh().json().getBytes(StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException("The vault key cannot be written to " + file, e);
        }
    }

    /**
     * Puts this key in the place of the one in the file, at once or not at all; answers where the
     * file stands as it was, beside it. Whoever reads either finds a whole key.
     */
    static Path replace(Path file, VaultKey key) {
        try {
            Path before = beside(file);
            write(Files.readAllBytes(file), before);
            write(key.json().getBytes(StandardCharsets.UTF_8), file);
            return before;
        } catch (IOException e) {
            throw new UncheckedIOException("The vault key cannot be written to " + file, e);
        }
    }

    private static Path beside(Path file) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> file.resolveSibling(file.getFileName() + "." + i))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** On disk before it has its name. */
    private static void write(byte[] content, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel =
                FileChannel.open(
                        draft,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        ownerOnly())) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
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
