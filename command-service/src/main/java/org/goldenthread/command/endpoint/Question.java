package org.goldenthread.command.endpoint;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.command.child.Act;
import org.goldenthread.command.reading.ActShape;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one request body asks: the act, and for a backfill when it was known.
 *
 * @param act nothing when there are faults
 */
record Question(@Nullable Act act, @Nullable Instant knownAt, List<Fault> faults) {

    /** Where a backfill says when it was known. */
    static final String KNOWN_AT = "knownAt";

    /** Nothing that a council still keeps was known before; no database holds every instant. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /**
     * Reads the act's fields and {@code knownAt} beside them; {@code now} bounds what can have been
     * known.
     */
    static Question read(ActShape shape, JsonNode body, Instant now) {
        if (!(body instanceof ObjectNode object) || !object.has(KNOWN_AT)) {
            ActShape.Reading reading = shape.read(body);
            return new Question(reading.act(), null, reading.faults());
        }
        ObjectNode fields = object.deepCopy();
        JsonNode said = fields.remove(KNOWN_AT);
        if (said.isNull()) {
            return read(shape, fields, now);
        }
        Instant knownAt = instant(said);
        ActShape.Reading reading = shape.read(fields);
        if (knownAt == null || knownAt.isAfter(now) || knownAt.isBefore(EARLIEST)) {
            Fault fault =
                    new Fault(
                            KNOWN_AT,
                            "This must be an instant that is not in the future, such as 2026-03-31T09:30:00Z.");
            return new Question(
                    null,
                    null,
                    Stream.concat(reading.faults().stream(), Stream.of(fault)).toList());
        }
        return new Question(reading.act(), knownAt, reading.faults());
    }

    private static @Nullable Instant instant(@Nullable JsonNode node) {
        try {
            return node == null || !node.isString() ? null : Instant.parse(node.stringValue());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
