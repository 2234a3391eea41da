package org.goldenthread.local.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that its owner alone can read, written whole or not at all. */
public final class OwnersFile {

    private OwnersFile() {}

    /** Writes the text; a crash half-way leaves what was there before. */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path begun = Files.createTempFile(folder, file.getFileName().toString(), "", ownersOnly());
        Files.write(begun, text.getBytes(StandardCharsets.UTF_8));
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes from everybody else what they may do with a file or folder. */
    public static void keepToOwner(Path path) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(
                    path,
                    PosixFilePermissions.fromString(
                            Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownersOnly() {
        if (!isPosix()) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
