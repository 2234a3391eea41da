package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an act would settle if it were sent now, as the command service says.
 *
 * @param doubts what the rules, and the look of what was typed, ask about it
 */
record Foreseen(List<Event> events, List<String> doubts) {

    /**
     * An event that would be recorded in this record, and the day that it is about if it has one.
     */
    record Event(String type, UUID stream, Optional<LocalDate> day) {

        private static Event of(JsonNode event) {
            JsonNode day = event.path("effectiveOn");
            return new Event(
                    event.required("type").stringValue(),
                    UUID.fromString(event.required("stream").stringValue()),
                    day.isString()
                            ? Optional.of(LocalDate.parse(day.stringValue()))
                            : Optional.empty());
        }
    }

    /** Throws where the answer is none. */
    static Foreseen of(JsonNode preview) {
        return new Foreseen(
                preview.required("events").asArray().valueStream().map(Event::of).toList(),
                Stream.concat(
                                preview.path("conflicts").findValuesAsString("sentence").stream(),
                                preview.path("warnings").findValuesAsString("message").stream())
                        .toList());
    }

    /** Whether more than one record is touched. */
    boolean several() {
        return events.stream().map(Event::stream).distinct().count() > 1;
    }
}
