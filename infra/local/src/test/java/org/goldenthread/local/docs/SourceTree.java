package org.goldenthread.local.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The main sources of every module, as they stand in the house. */
final class SourceTree {

    private static final List<String> MODULES =
            List.of(
                    "shared-kernel/pathway",
                    "shared-kernel/platform",
                    "command-service",
                    "query-service",
                    "infra/local",
                    "infra/bench");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*@NullMarked", Pattern.DOTALL);

    private SourceTree() {}

    /** Every class's file, package descriptions left out, by room: its name without our prefix. */
    static SortedMap<String, List<Path>> rooms() {
        return MODULES.stream()
                .flatMap(SourceTree::files)
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(file -> !file.endsWith("module-info.java"))
                .collect(
                        Collectors.groupingBy(SourceTree::room, TreeMap::new, Collectors.toList()));
    }

    /** What the room's own description says; nothing when there is none. */
    static String about(List<Path> room) {
        Path description = room.getFirst().resolveSibling("package-info.java");
        if (!Files.exists(description)) {
            return "";
        }
        Matcher comment = COMMENT.matcher(read(description));
        return comment.find()
                ? comment.group(1)
                        .replaceAll("\\n\\s*\\*", " ")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                        .replaceAll("\\s+", " ")
                        .strip()
                : "";
    }

    static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    static int lines(Path file) {
        return read(file).split("\n").length;
    }

    private static String room(Path file) {
        String path = file.toString().replaceFirst("^.*/src/main/java/org/goldenthread/", "");
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    private static Stream<Path> files(String module) {
        try (Stream<Path> all =
                Files.walk(Generated.HOME.resolve(module).resolve("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
