package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed document that must say what the code says. */
final class Generated {

    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private Generated() {}

    /** Fails when the document is stale; with {@code -Dapprove=true} writes it instead. */
    static void mustBeCurrent(String document, String text) throws IOException {
        Path file = HOME.resolve("docs").resolve(document);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("docs/%s is stale; ./test -Dapprove=true writes it anew", document)
                .exists()
                .content()
                .isEqualTo(text);
    }

    /** Text for a cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }
}
