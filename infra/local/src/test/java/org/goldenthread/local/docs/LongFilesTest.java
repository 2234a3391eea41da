package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A file of more than 150 lines stands in docs/long-files.md under its reason, and no other does.
 */
class LongFilesTest {

    private static final int LONG = 150;
    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");
    private static final Pattern REASON = Pattern.compile("(?m)^## (.+)$");

    @Test
    void every_long_file_has_a_reason_and_every_reason_a_long_file() throws IOException {
        String page = Files.readString(Generated.HOME.resolve("docs/long-files.md"));
        List<String> named =
                NAMED.matcher(page).results().map(name -> name.group(1)).sorted().toList();

        assertThat(named).isEqualTo(longFiles()).doesNotHaveDuplicates();
        assertThat(REASON.matcher(page).results().map(reason -> reason.group(1)))
                .isNotEmpty()
                .allMatch(reason -> reason.contains(": "), "says what they are, and why");
    }

    private static List<String> longFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Generated.HOME)) {
            return files.filter(LongFilesTest::isMain)
                    .filter(file -> lines(file) > LONG)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMain(Path file) {
        String path = Generated.HOME.relativize(file).toString();
        return path.contains("src/main/java") && path.endsWith(".java");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
