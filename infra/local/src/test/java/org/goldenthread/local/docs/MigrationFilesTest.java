package org.goldenthread.local.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Numbered migrations make tables, and are history once they are on the list: none is edited, none
 * is taken away. What they made changes by another with the next number. Functions stand in the
 * repeatable files, each once.
 */
class MigrationFilesTest {

    private static final Path LIST =
            Generated.HOME.resolve("infra/local/src/test/resources/migrations.txt");
    private static final Pattern FUNCTION =
            Pattern.compile("create or replace (?:function|view) ([a-z_]+\\.[a-z_]+)");

    /** Adds what is not on the list with {@code -Dapprove.migrations=true}; changes no line. */
    @Test
    void numbered_files_say_for_ever_what_they_said_when_they_were_listed() throws IOException {
        Map<String, String> listed = listed();
        Map<String, String> found = found();
        if (Boolean.getBoolean("approve.migrations")) {
            found.forEach(listed::putIfAbsent);
            Files.write(
                    LIST,
                    listed.entrySet().stream()
                            .map(line -> line.getValue() + "  " + line.getKey())
                            .toList());
        }

        assertThat(found)
                .as(
                        "a numbered migration is never edited and never taken away: write another with the next number; a new one is listed with ./test -Dapprove.migrations=true")
                .isEqualTo(listed);
    }

    @Test
    void every_function_stands_in_one_place() throws IOException {
        List<String> functions =
                files("R").stream()
                        .flatMap(file -> FUNCTION.matcher(text(file)).results())
                        .map(MatchResult::group)
                        .toList();

        assertThat(functions).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void repeatable_files_make_nothing_that_holds_rows() throws IOException {
        assertThat(files("R"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(text(file))
                                .as(file.toString())
                                .doesNotContainPattern(
                                        "(?m)^(create (?!or replace)|alter |drop |insert |update |delete )"));
    }

    private static Map<String, String> listed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .map(line -> line.split(" +", 2))
                .collect(
                        Collectors.toMap(
                                line -> line[1], line -> line[0], (one, _) -> one, TreeMap::new));
    }

    private static Map<String, String> found() throws IOException {
        return files("V").stream()
                .collect(
                        Collectors.toMap(
                                file -> Generated.HOME.relativize(file).toString(),
                                file -> digest(text(file)),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static List<Path> files(String kind) throws IOException {
        List<Path> all =
                List.of(
                        Generated.HOME.resolve("shared-kernel/platform/src/main/resources/db"),
                        Generated.HOME.resolve("command-service/src/main/resources/db"),
                        Generated.HOME.resolve("query-service/src/main/resources/db"));
        List<Path> found = new ArrayList<>();
        for (Path folder : all) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.getFileName().toString().matches(kind + ".*\\.sql"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
