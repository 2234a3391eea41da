package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private static final Path FOLDER =
            Generated.HOME.resolve("query-service/src/main/resources/indicators");
    private static final String OF_THE_CHILD =
            IndicatorHeader.of(FOLDER.resolveSibling("breakdowns").resolve("of-the-child.sql"))
                    .word("breakdowns");
    private static final List<String> DETAILS =
            List.of(
                    "numerator",
                    "denominator",
                    "breakdowns",
                    "looks back",
                    "options",
                    "source",
                    "outcome",
                    "version",
                    "why");

    @Test
    void the_indicator_catalogue_says_what_the_files_say() throws IOException {
        Generated.mustBeCurrent("indicators.md", catalogue(headers()));
    }

    @Test
    void every_indicator_is_defined_in_words() throws IOException {
        assertThat(headers())
                .isNotEmpty()
                .allSatisfy(header ->
                        assertThat(header.words())
                                .containsKeys(
                                        "code",
                                        "title",
                                        "definition",
                                        "numerator",
                                        "unit",
                                        "polarity",
                                        "kind",
                                        "source",
                                        "version"));
    }

    private static List<IndicatorHeader> headers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(IndicatorHeader::of)
                    .sorted(
                            Comparator.comparing((IndicatorHeader header) -> header.word("code"))
                                    .thenComparing(header -> header.word("version")))
                    .toList();
        }
    }

    private static String catalogue(List<IndicatorHeader> headers) {
        StringBuilder text = new StringBuilder();
        text.append("# The indicators\n\n")
                .append("Each is one file in `query-service/src/main/resources/indicators`. ")
                .append("Generated from their headers: `./test -Dapprove=true` writes it anew.\n\n")
                .append(
                        "Ages change on the birthday; that of a child born on 29 February is 28 February in ")
                .append(
                        "common years. So many months or years on is the same day of the month, or its last.\n\n")
                .append("| code | title | unit | kind | better |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        headers.forEach(header -> text.append(line(header)));
        headers.forEach(header -> text.append(section(header)));
        return text.toString();
    }

    private static String line(IndicatorHeader header) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        header.word("code"),
                        Generated.cell(title(header)),
                        header.word("unit"),
                        header.word("kind"),
                        header.word("polarity"));
    }

    /** A later version stands beside the first, and answers once it is adopted. */
    private static String title(IndicatorHeader header) {
        return header.word("version").equals("1")
                ? header.word("title")
                : header.word("title") + ", version " + header.word("version");
    }

    /** Breakdowns that a header names together are told one by one. */
    private static String words(IndicatorHeader header, String key) {
        return key.equals("breakdowns")
                ? header.word(key).replace("of the child", OF_THE_CHILD)
                : header.word(key);
    }

    private static String section(IndicatorHeader header) {
        StringBuilder text = new StringBuilder();
        text.append(
                "\n## %s %s%n%n%s%n%n"
                        .formatted(header.word("code"), title(header), header.word("definition")));
        DETAILS.stream()
                .filter(header.words()::containsKey)
                .forEach(key -> text.append("- **%s**: %s%n".formatted(key, words(header, key))));
        return text.toString();
    }
}
