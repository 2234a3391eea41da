package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A number, a while or a size in the code is a setting, or a comment above it, or above the group
 * of lines in which it stands, says why nobody may turn it: the law, the public contract, a stored
 * form, or an algorithm has it so. The invented authority and the bench are for one machine.
 */
class ConstantsTest {

    private static final Pattern CONSTANT =
            Pattern.compile(
                    "\\s*(?:private |public |protected )?static final"
                            + " (?:int|long|double|float|Integer|Long|BigDecimal|Duration|Period|DataSize)"
                            + " (\\w+)\\b.*");
    private static final Pattern WHILE =
            Pattern.compile(
                    ".*(?:Duration\\.of(?:Millis|Seconds|Minutes|Hours|Days)|DataSize\\.of\\w+)\\([0-9].*");

    @Test
    void every_constant_number_is_explained() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (Path file : sources()) {
            unexplained.addAll(unexplained(SourceTree.nameOf(file), Files.readAllLines(file)));
        }

        assertThat(unexplained)
                .as("make it a setting of its room, or say above it why it is none")
                .isEmpty();
    }

    /** A page of so many lines, said by a number alone, and the same with a reason or a group. */
    @Test
    void a_number_without_a_word_is_found_and_one_with_a_word_is_not() {
        List<String> bare =
                List.of("class A {", "", "    private static final int MOST = 50;", "}");
        List<String> said =
                List.of(
                        "class A {",
                        "",
                        "    /** By regulation 48. */",
                        "    private static final int MOST_DAYS = 17;",
                        "    static final long OTHER = 75;",
                        "",
                        "    static final Duration LATER = Duration.ofDays(1);",
                        "    static final long serialVersionUID = 1L;",
                        "    void wait() { sleep(Duration.ofSeconds(2)); }",
                        "}");

        assertThat(unexplained("A", bare)).containsExactly("A.MOST");
        assertThat(unexplained("A", said)).containsExactly("A.LATER", "A line 9");
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, List<Path>> room : SourceTree.rooms().entrySet()) {
            if (!room.getKey().startsWith("local") && !room.getKey().startsWith("bench")) {
                for (Path file : room.getValue()) {
                    if (!Files.readString(file).contains("@ConfigurationProperties(")) {
                        sources.add(file);
                    }
                }
            }
        }
        return sources;
    }

    private static List<String> unexplained(String name, List<String> lines) {
        List<String> unexplained = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var constant = CONSTANT.matcher(lines.get(i));
            if (constant.matches()) {
                if (!constant.group(1).equals("serialVersionUID") && !isExplained(lines, i)) {
                    unexplained.add(name + "." + constant.group(1));
                }
            } else if (WHILE.matcher(lines.get(i)).matches() && !lines.get(i - 1).endsWith("=")) {
                unexplained.add(name + " line " + (i + 1));
            }
        }
        return unexplained;
    }

    /** Whether a comment stands above it, or above the group of such lines that it belongs to. */
    private static boolean isExplained(List<String> lines, int constant) {
        int at = constant - 1;
        while (CONSTANT.matcher(lines.get(at)).matches()) {
            at--;
        }
        String above = lines.get(at).strip();
        return above.endsWith("*/") || above.startsWith("//");
    }
}
