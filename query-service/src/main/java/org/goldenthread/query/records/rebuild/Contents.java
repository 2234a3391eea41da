package org.goldenthread.query.records.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.records.writing.Replay;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of the journal up to a position: its streams, and where their events stand.
 *
 * @param connected pairs of streams that tell of the same child
 * @param upTo a processor that goes on from here misses nothing and repeats nothing
 */
record Contents(
        long position,
        Map<String, StreamPlaces> streams,
        List<Map.Entry<String, String>> connected,
        @Nullable TrackingToken upTo) {

    /** Reads the journal once, in its order, and no event's content but that of merges. */
    static Contents read(EventStore journal, JournalPositions places, long position)
            throws InterruptedException {
        Map<String, StreamPlaces> streams = new LinkedHashMap<>();
        List<Map.Entry<String, String>> connected = new ArrayList<>();
        TrackingToken token = null;
        Instant latest = Instant.MIN;
        try (BlockingStream<TrackedEventMessage<?>> all = journal.openStream(null)) {
            while (places.of(token) < position) {
                TrackedEventMessage<?> next = all.nextAvailable();
                token = next.trackingToken();
                Instant knownAt = Replay.knownAt(next);
                latest = knownAt.isAfter(latest) ? knownAt : latest;
                if (next instanceof DomainEventMessage<?> event) {
                    String stream = event.getAggregateIdentifier();
                    streams.computeIfAbsent(stream, _ -> new StreamPlaces())
                            .add(places.of(token), latest);
                    Replay.relatives(event)
                            .forEach(other -> connected.add(Map.entry(stream, other.toString())));
                }
            }
        }
        return new Contents(position, streams, connected, token);
    }

    /** The streams in families: all that were ever connected together, nearly always one alone. */
    Collection<List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        streams.keySet().forEach(stream -> families.put(stream, List.of(stream)));
        for (Map.Entry<String, String> pair : connected) {
            List<String> one = families.getOrDefault(pair.getKey(), List.of());
            List<String> other = families.getOrDefault(pair.getValue(), List.of());
            if (!one.equals(other)) {
                List<String> both = Stream.concat(one.stream(), other.stream()).toList();
                both.forEach(stream -> families.put(stream, both));
            }
        }
        return new LinkedHashSet<>(families.values());
    }
}
