package org.goldenthread.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** The table of events, as its one writer sees it. */
final class JournalTable {

    /** Any number will do, as long as it is always this one. */
    private static final long ONE_WRITER = 0x676f6c64L;

    /** Asked together, one after the other: what is newest is looked up when the lock is held. */
    private static final String LOCKED =
            """
            select pg_advisory_xact_lock(%d);
            select global_index, known_at from journal.event_entry order by global_index desc limit 1;
            select stream, newest.sequence_number from unnest(?::text[]) as each (stream),
              lateral (select sequence_number from journal.event_entry
                       where aggregate_identifier = stream order by sequence_number desc limit 1) newest
            """
                    .formatted(ONE_WRITER);

    private static final String INSERT =
            """
            insert into journal.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Serializer serializer;
    private final Clock clock;

    JournalTable(Serializer serializer, Clock clock) {
        this.serializer = serializer;
        this.clock = clock;
    }

    /** Waits until it is the one writer; from then to the commit nobody else is. */
    NextPositions lock(Connection connection, Collection<String> streams) throws SQLException {
        try (PreparedStatement locked = connection.prepareStatement(LOCKED)) {
            locked.setArray(1, connection.createArrayOf("text", streams.toArray()));
            locked.execute();
            locked.getMoreResults();
            NextPositions.Head head = head(locked);
            locked.getMoreResults();
            return new NextPositions(head, newest(locked), clock);
        }
    }

    private static NextPositions.Head head(Statement asked) throws SQLException {
        try (ResultSet newest = asked.getResultSet()) {
            return newest.next()
                    ? new NextPositions.Head(
                            newest.getLong(1),
                            newest.getObject(2, OffsetDateTime.class).toInstant())
                    : new NextPositions.Head(0, Instant.EPOCH);
        }
    }

    private static Map<String, Long> newest(Statement asked) throws SQLException {
        Map<String, Long> newest = new HashMap<>();
        try (ResultSet rows = asked.getResultSet()) {
            while (rows.next()) {
                newest.put(rows.getString(1), rows.getLong(2));
            }
        }
        return newest;
    }

    /** Adds these rows, which stand one after the other. */
    void insert(Connection connection, List<NextPositions.PlacedEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NextPositions.PlacedEvent placed : events) {
                add(insert, placed);
            }
            insert.executeBatch();
        }
    }

    private void add(PreparedStatement insert, NextPositions.PlacedEvent placed)
            throws SQLException {
        DomainEventMessage<?> event = placed.event().message();
        SerializedObject<byte[]> payload = placed.event().payload();
        MetaData stamped =
                event.getMetaData()
                        .and(Provenance.KNOWN_AT, placed.at().knownAt().toString())
                        .and(Provenance.RELEASE, Release.current());
        int column = 0;
        insert.setLong(++column, placed.at().position());
        insert.setObject(++column, UUID.fromString(event.getIdentifier()));
        insert.setString(++column, event.getAggregateIdentifier());
        insert.setLong(++column, event.getSequenceNumber());
        insert.setString(++column, event.getType());
        insert.setString(++column, payload.getType().getName());
        insert.setString(++column, payload.getType().getRevision());
        insert.setBytes(++column, payload.getData());
        insert.setBytes(++column, serializer.serialize(stamped, byte[].class).getData());
        insert.setString(++column, event.getTimestamp().toString());
        insert.setObject(++column, OffsetDateTime.ofInstant(placed.at().knownAt(), ZoneOffset.UTC));
        insert.addBatch();
    }
}
