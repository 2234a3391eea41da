package org.goldenthread.command.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.reading.Recorder;
import org.goldenthread.pathway.calendar.RecordedYears;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one request body asks: the act, and for a backfill when it was known and who recorded it.
 *
 * @param act nothing when there are faults
 * @param recordedBy nothing when whoever sends it speaks for nobody else
 */
record CommandRequest(
        @Nullable Command act,
        @Nullable Instant knownAt,
        @Nullable Recorder recordedBy,
        List<Fault> faults) {

    /** Where a backfill says when it was known. */
    static final String KNOWN_AT = "knownAt";

    /** Where a backfill says who recorded it. */
    static final String RECORDED_BY = "recordedBy";

    /** Nothing that a council still keeps was known before; no database holds every instant. */

    /**
     * Reads the act's fields, and {@code knownAt} and {@code recordedBy} beside them; {@code now}
     * bounds what can have been known.
     */
    static CommandRequest read(CommandShape shape, JsonNode body, Instant now) {
        JsonNode knownAt = body.path(KNOWN_AT);
        JsonNode recordedBy = body.path(RECORDED_BY);
        CommandShape.Reading reading = shape.read(withoutThese(body));
        List<Fault> faults = new ArrayList<>(reading.faults());
        Instant known = said(knownAt) ? instant(knownAt, now, faults) : null;
        Recorder recorder = said(recordedBy) ? recorder(recordedBy, said(knownAt), faults) : null;
        return new CommandRequest(
                faults.isEmpty() ? reading.act() : null, known, recorder, List.copyOf(faults));
    }

    private static boolean said(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    private static JsonNode withoutThese(JsonNode body) {
        return body instanceof ObjectNode object
                ? object.deepCopy().remove(List.of(KNOWN_AT, RECORDED_BY))
                : body;
    }

    private static @Nullable Instant instant(JsonNode node, Instant now, List<Fault> faults) {
        Instant instant = parsed(node);
        if (instant == null || instant.isAfter(now) || !RecordedYears.hold(instant)) {
            faults.add(
                    new Fault(
                            KNOWN_AT,
                            "This must be an instant that is not in the future, such as 2026-03-31T09:30:00Z."));
            return null;
        }
        return instant;
    }

    private static @Nullable Recorder recorder(
            JsonNode node, boolean backfill, List<Fault> faults) {
        if (!backfill) {
            faults.add(
                    new Fault(
                            RECORDED_BY,
                            "Who recorded it is named only in a backfill, beside when it was"
                                    + " known; otherwise whoever sends it records it."));
            return null;
        }
        Recorder.Reading reading = Recorder.read(node, RECORDED_BY);
        faults.addAll(reading.faults());
        return reading.recorder();
    }

    private static @Nullable Instant parsed(JsonNode node) {
        try {
            return node.isString() ? Instant.parse(node.stringValue()) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
