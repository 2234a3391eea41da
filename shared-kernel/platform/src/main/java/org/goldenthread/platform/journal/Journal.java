package org.goldenthread.platform.journal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine with a way of its own into the table: what is appended is gathered for the one
 * writer, or written in the caller's transaction where nobody gathers.
 */
final class Journal extends JdbcEventStorageEngine {

    private final JournalTransaction transaction;
    private final RecentStreams recent;

    Journal(Builder builder, JournalTransaction transaction, RecentStreams recent) {
        super(builder);
        this.transaction = transaction;
        this.recent = recent;
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        if (first == 0 && NewStreams.isFirstRead(stream)) {
            return DomainEventStream.empty();
        }
        return first == 0
                ? DomainEventStream.of(recent.read(stream, from -> stored(stream, from)))
                : super.readEvents(stream, first);
    }

    private List<DomainEventMessage<?>> stored(String stream, long from) {
        return super.readEvents(stream, from)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> fresh =
                events.stream().map(event -> NewEvent.of(event, serializer)).toList();
        Map<String, Long> read = StreamsRead.take();
        PendingAppend.current()
                .ifPresentOrElse(
                        pending -> pending.add(fresh, read), () -> writeAtOnce(fresh, read));
    }

    private void writeAtOnce(List<NewEvent> events, Map<String, Long> read) {
        PendingAppend alone = new PendingAppend();
        alone.add(events, read);
        try {
            transaction.write(List.of(alone)).forEach(JournalTransaction.Written::tell);
        } catch (NothingWritten e) {
            throw e.why();
        }
        alone.await();
    }

    /** No stream is long enough to need a snapshot, so none is looked for. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }
}
