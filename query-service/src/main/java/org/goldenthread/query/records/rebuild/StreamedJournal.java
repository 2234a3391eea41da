package org.goldenthread.query.records.rebuild;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.records.projection.Placed;
import org.goldenthread.query.records.writing.Replay;

/** Read as every event store can be: event after event, and stream after stream. */
final class StreamedJournal implements WholeJournal {

    private final EventStore journal;
    private final JournalPositions places;

    StreamedJournal(EventStore journal, JournalPositions places) {
        this.journal = journal;
        this.places = places;
    }

    /** Reads the journal once, in its order, and no event's content but that of merges. */
    @Override
    public Contents contents(Contents before, long position) throws InterruptedException {
        Map<String, StreamPlaces> streams = before.streams();
        List<Map.Entry<String, String>> connected = before.connected();
        TrackingToken token = before.upTo();
        Instant latest = before.latest();
        try (BlockingStream<TrackedEventMessage<?>> all = journal.openStream(token)) {
            while (places.of(token) < position) {
                TrackedEventMessage<?> next = all.nextAvailable();
                token = next.trackingToken();
                Instant knownAt = Replay.knownAt(next);
                latest = knownAt.isAfter(latest) ? knownAt : latest;
                if (next instanceof DomainEventMessage<?> event) {
                    streams.computeIfAbsent(event.getAggregateIdentifier(), _ -> new StreamPlaces())
                            .add(places.of(token), latest);
                    connected.addAll(Contents.connections(event));
                }
            }
        }
        return new Contents(position, latest, streams, connected, token);
    }

    @Override
    public List<Placed> events(Collection<String> streams, Contents contents) {
        return streams.stream().flatMap(stream -> events(stream, contents)).toList();
    }

    private Stream<Placed> events(String stream, Contents contents) {
        return journal.readEvents(stream, 0)
                .asStream()
                .limit(contents.places(stream).size())
                .map(contents::placed);
    }
}
