package org.goldenthread.query.children.chronology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.goldenthread.platform.Json;
import tools.jackson.databind.JsonNode;

/** What a part of a fact or a strand is called on a page, beside the questions that ask for it. */
final class Labels {

    private static final JsonNode ALL = read();

    private Labels() {}

    /** The label of the part of this name. */
    static String of(String part) {
        return ALL.path(part).asString(part);
    }

    private static JsonNode read() {
        try (InputStream file =
                Objects.requireNonNull(Labels.class.getResourceAsStream("/forms/wordings.json"))) {
            return Json.PLAIN.readTree(file).path("labels");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
