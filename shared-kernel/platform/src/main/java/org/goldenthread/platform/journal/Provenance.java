package org.goldenthread.platform.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who told us, for whom and how; written beside every event.
 *
 * @param recordedBy the subject of the caller's token, never a name
 * @param role the role it was done in
 * @param agency the caller's agency
 * @param sourceSystem the system it came through
 * @param correlation what it belongs together with: a request or an import
 * @param grade how far it can be relied on
 * @param sentBy the subject of whoever told it of another in a backfill; nothing where the recorder
 *     sent it themselves
 */
public record Provenance(
        String recordedBy,
        String role,
        String agency,
        String sourceSystem,
        String correlation,
        Grade grade,
        @Nullable String sentBy) {

    /** The instant at which an event was known; stamped by the journal, or given by a backfill. */
    public static final String KNOWN_AT = "knownAt";

    private static final String RECORDED_BY = "recordedBy";
    private static final String ROLE = "role";
    private static final String AGENCY = "agency";
    private static final String SOURCE_SYSTEM = "sourceSystem";
    private static final String CORRELATION = "correlation";
    private static final String GRADE = "grade";
    private static final String SENT_BY = "sentBy";

    /** Which release of the product wrote the event; stamped by the journal. */
    static final String RELEASE = "release";

    /** Every key that travels from a command to its events. */
    static final List<String> KEYS =
            List.of(
                    RECORDED_BY,
                    ROLE,
                    AGENCY,
                    SOURCE_SYSTEM,
                    CORRELATION,
                    GRADE,
                    SENT_BY,
                    KNOWN_AT);

    /** How far a fact can be relied on. */
    public enum Grade {
        /** Recorded by the person or system whose act it was. */
        RECORDED,
        /** Taken from a statutory return, or told of the past in a backfill. */
        IMPORTED
    }

    /** Told by the recorder themselves, or by a system on nobody's behalf. */
    public Provenance(
            String recordedBy,
            String role,
            String agency,
            String sourceSystem,
            String correlation,
            Grade grade) {
        this(recordedBy, role, agency, sourceSystem, correlation, grade, null);
    }

    /** As metadata of a command; {@code knownAt} only for a backfill. */
    public Map<String, String> metadata(@Nullable Instant knownAt) {
        Map<String, String> data =
                new HashMap<>(
                        Map.of(
                                RECORDED_BY, recordedBy,
                                ROLE, role,
                                AGENCY, agency,
                                SOURCE_SYSTEM, sourceSystem,
                                CORRELATION, correlation,
                                GRADE, grade.name()));
        if (sentBy != null) {
            data.put(SENT_BY, sentBy);
        }
        if (knownAt != null) {
            data.put(KNOWN_AT, knownAt.toString());
        }
        return data;
    }

    /** Read back from the metadata of an event; what is missing reads {@code unknown}. */
    public static Provenance of(MetaData data) {
        return new Provenance(
                text(data, RECORDED_BY),
                text(data, ROLE),
                text(data, AGENCY),
                text(data, SOURCE_SYSTEM),
                text(data, CORRELATION),
                Grade.IMPORTED.name().equals(text(data, GRADE)) ? Grade.IMPORTED : Grade.RECORDED,
                data.containsKey(SENT_BY) ? text(data, SENT_BY) : null);
    }

    /** When the event with this metadata was known, if it has been stamped. */
    public static Optional<Instant> knownAt(MetaData data) {
        try {
            return Optional.ofNullable(data.get(KNOWN_AT))
                    .map(Object::toString)
                    .map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Which release wrote the event with this metadata; {@code unknown} of the first ones. */
    static String release(MetaData data) {
        return text(data, RELEASE);
    }

    private static String text(MetaData data, String key) {
        Object value = data.get(key);
        return value == null ? "unknown" : value.toString();
    }
}
