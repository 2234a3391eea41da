package org.goldenthread.query.records.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.records.projection.Placed;
import org.goldenthread.query.records.projection.StreamReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Read from its table in PostgreSQL, much at a time. */
final class StoredJournal implements WholeJournal {

    /** So many positions are asked for at one time. */
    private static final long PIECE = 50_000;

    private static final String COLUMNS =
            """
            type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type, payload_revision,
            payload, meta_data
            """;

    /** Takes every stream from its index, whatever the planner believes of the table. */
    private static final String OF_STREAMS =
            """
            select each.* from unnest(?::text[]) as wanted (stream),
              lateral (select %s from journal.event_entry
                       where aggregate_identifier = stream and global_index > ? and global_index <= ? order by sequence_number) each
            """
                    .formatted(COLUMNS);

    private static final String OF_KINDS =
            """
            select %s from journal.event_entry where payload_type = any (?) and global_index > ? and global_index <= ? order by global_index
            """
                    .formatted(COLUMNS);

    private final JdbcClient jdbc;
    private final Serializer serializer;

    StoredJournal(DataSource source, Serializer serializer) {
        this.jdbc = JdbcClient.create(source);
        this.serializer = serializer;
    }

    /** Positions have no gaps, and what is at or before the newest of them is settled. */
    @Override
    public Contents contents(Contents before, long position) throws InterruptedException {
        Map<String, StreamPlaces> streams = before.streams();
        Instant latest = before.latest();
        for (long after = before.position(); after < position; after += PIECE) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            latest = addPlaces(streams, after, Math.min(after + PIECE, position), latest);
        }
        before.connected().addAll(connected(before.position(), position));
        return new Contents(
                position,
                latest,
                streams,
                before.connected(),
                position == 0 ? null : new GapAwareTrackingToken(position, List.of()));
    }

    /** Answers when the last of them was known at the latest. */
    private Instant addPlaces(
            Map<String, StreamPlaces> streams, long after, long upTo, Instant before) {
        return jdbc.sql(
                        """
                        select global_index, aggregate_identifier, time_stamp,
                               convert_from(meta_data, 'UTF8')::json ->> ? as told_at
                        from   journal.event_entry
                        where  global_index > ? and global_index <= ? order by global_index
                        """)
                .param(Provenance.KNOWN_AT)
                .param(after)
                .param(upTo)
                .query((ResultSet rows) -> {
                    Instant latest = before;
                    while (rows.next()) {
                        Instant knownAt = knownAt(rows.getString(3), rows.getString(4));
                        latest = knownAt.isAfter(latest) ? knownAt : latest;
                        streams.computeIfAbsent(rows.getString(2), _ -> new StreamPlaces())
                                .add(rows.getLong(1), latest);
                    }
                    return latest;
                });
    }

    /** As exactly as the event says it itself: the journal's own column is rounded. */
    private static Instant knownAt(String appendedAt, @Nullable String toldAt) {
        return Optional.ofNullable(toldAt)
                .flatMap(told -> Provenance.knownAt(MetaData.with(Provenance.KNOWN_AT, told)))
                .orElseGet(() -> Instant.parse(appendedAt));
    }

    private List<Map.Entry<String, String>> connected(long after, long position) {
        String[] connecting =
                StreamReader.connecting().map(EventNames::nameOf).toArray(String[]::new);
        return messages(OF_KINDS, connecting, after, position)
                .flatMap(event -> Contents.connections(event).stream())
                .toList();
    }

    @Override
    public List<Placed> events(Collection<String> streams, Contents contents) {
        return messages(OF_STREAMS, streams.toArray(String[]::new), 0, contents.position())
                .map(contents::placed)
                .toList();
    }

    /** As Axon's engine makes them: the content is read when somebody asks for it. */
    private Stream<? extends DomainEventMessage<?>> messages(
            String sql, String[] which, long after, long position) {
        List<DomainEventData<byte[]>> stored =
                jdbc.sql(sql).params(which, after, position).query((row, _) -> stored(row)).list();
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        stored.stream(), serializer, NoOpEventUpcaster.INSTANCE)
                .asStream();
    }

    private static DomainEventData<byte[]> stored(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
