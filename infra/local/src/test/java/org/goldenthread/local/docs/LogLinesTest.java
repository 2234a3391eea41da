package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever operates the product has only the log to learn from why something failed. */
class LogLinesTest {

    private static final Pattern ONLY_THE_KIND =
            Pattern.compile("LOG\\.\\w+\\([^;]*\\.getClass\\(\\)\\s*\\.get\\w*Name\\(\\)");

    @Test
    void no_line_says_the_kind_of_a_failure_without_what_it_comes_from() throws Exception {
        for (List<Path> room : SourceTree.rooms().values()) {
            for (Path file : room) {
                assertThat(ONLY_THE_KIND.matcher(Files.readString(file)).find())
                        .as(file + " logs a failure without its causes: use Causes.of, or pass it")
                        .isFalse();
            }
        }
    }
}
