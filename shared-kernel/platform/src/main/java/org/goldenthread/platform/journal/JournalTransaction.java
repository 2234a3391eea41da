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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what units of work settled, in one transaction with one writer at a time: a lock held from
 * the first look to the commit makes positions gapless, puts them in the order of commit, and lets
 * {@code knownAt} never decrease. So a position that a reader sees is settled. Only what depends on
 * the place is done under the lock.
 */
final class JournalTransaction {

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

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Serializer serializer;
    private final Clock clock;
    private final RecentPositions recent;

    JournalTransaction(
            PlatformTransactionManager transactions,
            DataSource database,
            Serializer serializer,
            Clock clock,
            RecentPositions recent) {
        this.recent = recent;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = new JdbcTemplate(database);
        this.serializer = serializer;
        this.clock = clock;
    }

    /**
     * What became of one of a group.
     *
     * @param refusal why it was not let in, although the others were
     */
    record Written(PendingAppend pending, @Nullable RuntimeException refusal) {

        void tell() {
            if (refusal == null) {
                pending.written();
            } else {
                pending.failed(refusal);
            }
        }
    }

    /**
     * Writes them in their order, in the caller's transaction if there is one; throws {@link
     * NothingWritten} where that failed before the commit.
     */
    List<Written> write(List<PendingAppend> group) {
        try {
            Done done = Objects.requireNonNull(transaction.execute(_ -> append(group)));
            recent.add(done.placed());
            return done.written();
        } catch (TransactionSystemException e) {
            // It could not even be taken back: the connection was gone before the commit.
            throw e.getApplicationException() instanceof NothingWritten nothing ? nothing : e;
        }
    }

    /** What became of a group, and where its events stand. */
    private record Done(List<Written> written, List<Places.PlacedEvent> placed) {}

    private Done append(List<PendingAppend> group) {
        try {
            return Objects.requireNonNull(
                    jdbc.execute((Connection connection) -> append(connection, group)));
        } catch (RuntimeException e) {
            throw new NothingWritten(e);
        }
    }

    private Done append(Connection connection, List<PendingAppend> group) throws SQLException {
        Places places = lockedPlaces(connection, group);
        List<Written> written =
                group.stream().map(pending -> new Written(pending, places.give(pending))).toList();
        written.stream()
                .filter(each -> each.refusal() == null)
                .forEach(each -> each.pending().writeBeside());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Places.PlacedEvent placed : places.placed()) {
                add(insert, placed);
            }
            insert.executeBatch();
        }
        return new Done(written, places.placed());
    }

    private Places lockedPlaces(Connection connection, List<PendingAppend> group)
            throws SQLException {
        String[] streams =
                group.stream()
                        .flatMap(pending -> pending.streams().stream())
                        .distinct()
                        .toArray(String[]::new);
        try (PreparedStatement locked = connection.prepareStatement(LOCKED)) {
            locked.setArray(1, connection.createArrayOf("text", streams));
            locked.execute();
            locked.getMoreResults();
            Places.Head head = head(locked);
            locked.getMoreResults();
            return new Places(head, newest(locked), clock);
        }
    }

    private static Places.Head head(Statement asked) throws SQLException {
        try (ResultSet newest = asked.getResultSet()) {
            return newest.next()
                    ? new Places.Head(
                            newest.getLong(1),
                            newest.getObject(2, OffsetDateTime.class).toInstant())
                    : new Places.Head(0, Instant.EPOCH);
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

    private void add(PreparedStatement insert, Places.PlacedEvent placed) throws SQLException {
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
