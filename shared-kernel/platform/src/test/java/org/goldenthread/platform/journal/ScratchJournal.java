package org.goldenthread.platform.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.json.EventJson;
import org.goldenthread.platform.testing.OpenVault;
import org.goldenthread.platform.testing.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An empty journal on a database of its own, and what stands in it, read without our own code. */
final class ScratchJournal {

    private static final Serializer SERIALIZER =
            new PathwaySerializer(Jackson3Serializer.builder(), new EventJson(new OpenVault()));

    private final String url = Postgres.withJournal();
    private final DataSource database = Postgres.as("golden_command", url);

    private final RecentPositions recent = new RecentPositions();

    /** A row of the journal. */
    record Row(
            long position,
            String stream,
            long sequence,
            OffsetDateTime knownAt,
            String unitOfWork) {}

    JournalTransaction transaction(Clock clock) {
        return new JournalTransaction(
                new DataSourceTransactionManager(database), database, SERIALIZER, clock, recent);
    }

    /** The engine over a journal that cannot be read. */
    Journal outOfReach() {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        builder.eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .connectionProvider(() -> {
                    throw new SQLException("nobody answers");
                })
                .transactionManager(NoTransactionManager.INSTANCE);
        return new Journal(
                builder,
                transaction(Clock.systemUTC()),
                new RecentStreams(1, Duration.ofMinutes(1)));
    }

    List<Row> rows() {
        return jdbc().sql(
                        """
                        select global_index, aggregate_identifier, sequence_number, known_at,
                               convert_from(meta_data, 'UTF8')::jsonb ->> 'correlation' as unit
                        from   journal.event_entry order by global_index
                        """)
                .query((row, _) ->
                        new Row(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getObject(4, OffsetDateTime.class),
                                row.getString(5)))
                .list();
    }

    RecentPositions recent() {
        return recent;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    JdbcClient owner() {
        return JdbcClient.create(Postgres.as("golden_owner", url));
    }

    /** What a unit of work of this name adds to a stream that it read up to before the sequence. */
    static PendingAppend adds(String unit, String stream, long... sequences) {
        PendingAppend pending = new PendingAppend();
        for (long sequence : sequences) {
            pending.add(List.of(event(unit, stream, sequence, Map.of())), Map.of());
        }
        return pending;
    }

    /** The same, told as known at an instant. */
    static PendingAppend tells(String unit, String stream, long sequence, Instant knownAt) {
        PendingAppend pending = new PendingAppend();
        pending.add(
                List.of(
                        event(
                                unit,
                                stream,
                                sequence,
                                Map.of(Provenance.KNOWN_AT, knownAt.toString()))),
                Map.of());
        return pending;
    }

    private static NewEvent event(
            String unit, String stream, long sequence, Map<String, String> more) {
        return NewEvent.of(
                new GenericDomainEventMessage<>(
                        "child",
                        stream,
                        sequence,
                        new FactVoided(
                                EventId.of("01890a5d-ac96-774b-bcce-b302099a8057"),
                                CorrectionReason.NEVER_HAPPENED),
                        MetaData.from(more).and("correlation", unit)),
                SERIALIZER);
    }
}
