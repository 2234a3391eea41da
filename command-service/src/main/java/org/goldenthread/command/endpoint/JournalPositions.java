package org.goldenthread.command.endpoint;

import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.ids.EventId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads places from the journal's own table. */
@Repository
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class JournalPositions implements Positions {

    private final JdbcClient jdbc;

    JournalPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Placed> of(List<EventId> events) {
        UUID[] ids = events.stream().map(EventId::value).toArray(UUID[]::new);
        return Positions.inOrder(
                events,
                jdbc.sql(
                                """
                                select event_identifier, payload_type, aggregate_identifier, sequence_number, global_index
                                from journal.event_entry where event_identifier = any(?)
                                """)
                        .param(ids)
                        .query((row, _) ->
                                new Placed(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        UUID.fromString(row.getString(3)),
                                        row.getLong(4),
                                        row.getLong(5)))
                        .list());
    }

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from journal.event_entry")
                .query(Long.class)
                .single();
    }
}
