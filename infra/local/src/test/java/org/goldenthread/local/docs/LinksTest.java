package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one document, or an alert, says of another is there. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern RUNBOOK = Pattern.compile("docs/runbooks/[\\w-]+\\.md");

    @Test
    void every_link_of_a_document_leads_to_a_file() throws IOException {
        List<String> broken = documents().stream().flatMap(LinksTest::broken).toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void every_runbook_that_an_alert_names_is_there() throws IOException {
        Path alerts = Generated.HOME.resolve("infra/deploy/alerts/golden-thread.yaml");

        assertThat(RUNBOOK.matcher(Files.readString(alerts)).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(Generated.HOME.resolve(named.group())).exists());
    }

    private static Stream<String> broken(Path document) {
        try {
            return LINK
                    .matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .map(link -> Generated.HOME.relativize(document) + " -> " + link)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(document.toString(), e);
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Generated.HOME);
                Stream<Path> docs = Files.walk(Generated.HOME.resolve("docs"));
                Stream<Path> deploy = Files.walk(Generated.HOME.resolve("infra/deploy"))) {
            return Stream.of(top, docs, deploy)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
