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
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine with one writer at a time: a lock held from the first insert to the commit
 * makes positions gapless, puts them in the order of commit, and lets {@code knownAt} never
 * decrease. So a position that a reader sees is settled. Only what depends on the place is done
 * under the lock.
 */
final class Journal extends JdbcEventStorageEngine {

    /** Any number will do, as long as it is always this one. */
    private static final long ONE_WRITER = 0x676f6c64L;

    private static final String INSERT =
            """
            insert into journal.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NEWEST =
            """
            select aggregate_identifier, max(sequence_number) from journal.event_entry
            where  aggregate_identifier = any(?) group by aggregate_identifier
            """;

    private final Clock clock;

    Journal(Builder builder, Clock clock) {
        super(builder);
        this.clock = clock;
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        List<Written> written =
                events.stream()
                        .map(event -> Written.of((DomainEventMessage<?>) event, serializer))
                        .toList();
        Head head = lockedHead(connection);
        mustStandWhereTheyWereRead(connection, events);
        PreparedStatement insert = connection.prepareStatement(INSERT);
        for (Written event : written) {
            head = head.next(event.message().getMetaData(), clock.instant());
            add(insert, head, event, serializer);
        }
        return insert;
    }

    /**
     * An event with its content sealed and written, which takes time that nobody has to wait for.
     */
    private record Written(DomainEventMessage<?> message, SerializedObject<byte[]> payload) {

        static Written of(DomainEventMessage<?> message, Serializer serializer) {
            return new Written(message, message.serializePayload(serializer, byte[].class));
        }
    }

    /** Streams that get an event need no look: their sequence numbers are taken once only. */
    private static void mustStandWhereTheyWereRead(
            Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        Map<String, Long> read = new HashMap<>(StreamsRead.take());
        events.forEach(
                event -> read.remove(((DomainEventMessage<?>) event).getAggregateIdentifier()));
        if (read.isEmpty()) {
            return;
        }
        try (PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setArray(1, connection.createArrayOf("text", read.keySet().toArray()));
            try (ResultSet row = newest.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(2) != read.getOrDefault(row.getString(1), -1L)) {
                        throw new ConcurrencyException(
                                "stream " + row.getString(1) + " moved while it was decided upon");
                    }
                }
            }
        }
    }

    private static void add(
            PreparedStatement insert, Head head, Written written, Serializer serializer)
            throws SQLException {
        DomainEventMessage<?> event = written.message();
        SerializedObject<byte[]> payload = written.payload();
        MetaData stamped =
                event.getMetaData()
                        .and(Provenance.KNOWN_AT, head.knownAt().toString())
                        .and(Provenance.RELEASE, Release.current());
        int column = 0;
        insert.setLong(++column, head.position());
        insert.setObject(++column, UUID.fromString(event.getIdentifier()));
        insert.setString(++column, event.getAggregateIdentifier());
        insert.setLong(++column, event.getSequenceNumber());
        insert.setString(++column, event.getType());
        insert.setString(++column, payload.getType().getName());
        insert.setString(++column, payload.getType().getRevision());
        insert.setBytes(++column, payload.getData());
        insert.setBytes(++column, serializer.serialize(stamped, byte[].class).getData());
        insert.setString(++column, event.getTimestamp().toString());
        insert.setObject(++column, OffsetDateTime.ofInstant(head.knownAt(), ZoneOffset.UTC));
        insert.addBatch();
    }

    private static Head lockedHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + ONE_WRITER + ")");
            try (ResultSet newest =
                    statement.executeQuery(
                            "select global_index, known_at from journal.event_entry order by global_index desc limit 1")) {
                return newest.next()
                        ? new Head(
                                newest.getLong(1),
                                newest.getObject(2, OffsetDateTime.class).toInstant())
                        : new Head(0, Instant.EPOCH);
            }
        }
    }

    /** The newest position and when it was known. */
    private record Head(long position, Instant knownAt) {

        Head next(MetaData data, Instant now) {
            Instant claimed = Provenance.knownAt(data).orElse(null);
            if (claimed != null && claimed.isBefore(knownAt)) {
                throw new KnownTooEarly(claimed, knownAt);
            }
            Instant told = claimed != null ? claimed : now.truncatedTo(ChronoUnit.MICROS);
            return new Head(position + 1, told.isBefore(knownAt) ? knownAt : told);
        }
    }
}
