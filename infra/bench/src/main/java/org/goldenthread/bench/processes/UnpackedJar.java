package org.goldenthread.bench.processes;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A jar of jars as a folder of jars: classes of a jar within a jar are slow to find. */
final class UnpackedJar {

    private UnpackedJar() {}

    /** The jar to start in the folder beside this one; unpacks it when it is new. */
    static Path of(Path jar) throws IOException {
        String kind = jar.getFileName().toString().replace(".jar", "-unpacked-");
        Path folder = jar.resolveSibling(kind + Files.getLastModifiedTime(jar).toMillis());
        if (!Files.isDirectory(folder)) {
            deleteOlder(jar.resolveSibling(""), kind);
            unpack(jar, folder);
        }
        return folder.resolve(jar.getFileName());
    }

    /** Whole or not at all: somebody else may do the same at this moment. */
    private static void unpack(Path jar, Path folder) throws IOException {
        Path own =
                folder.resolveSibling(folder.getFileName() + "." + ProcessHandle.current().pid());
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                own.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (tool.onExit().join().exitValue() != 0) {
            throw new IOException("%s cannot be unpacked: %s".formatted(jar, said));
        }
        try {
            Files.move(own, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            FileSystemUtils.deleteRecursively(own);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void deleteOlder(Path parent, String kind) throws IOException {
        List<Path> older;
        try (Stream<Path> all = Files.list(parent)) {
            older = all.filter(one -> one.getFileName().toString().startsWith(kind)).toList();
        }
        for (Path one : older) {
            FileSystemUtils.deleteRecursively(one);
        }
    }
}
