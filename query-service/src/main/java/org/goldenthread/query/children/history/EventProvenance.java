package org.goldenthread.query.children.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where single events stand in the journal, and who told them. */
@Component
public class EventProvenance {

    private final JdbcClient jdbc;

    EventProvenance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An event, whatever it is about; never its content. */
    public record Event(
            UUID eventId,
            UUID stream,
            long position,
            String type,
            Instant knownAt,
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String grade,
            @Nullable String sentBy) {}

    /** This event; throws a problem when there is none of that id. */
    Event event(UUID id) {
        return events(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-event", "No event is on record under that id.")));
    }

    /** Those of these events that are on record, in the order of the journal. */
    List<Event> events(Collection<UUID> ids) {
        return jdbc.sql("select * from records.entry where event_id = any (?) order by position")
                .param(ids.toArray(UUID[]::new))
                .query(EventProvenance::read)
                .list();
    }

    private static Event read(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("event_id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("position"),
                row.getString("type"),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("role"),
                row.getString("agency"),
                row.getString("grade"),
                row.getString("sent_by"));
    }
}
