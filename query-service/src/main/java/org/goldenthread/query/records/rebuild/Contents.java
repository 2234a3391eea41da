package org.goldenthread.query.records.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.goldenthread.query.records.projection.Placed;
import org.goldenthread.query.records.writing.Replay;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of the journal up to a position: its streams, and where their events stand.
 *
 * @param latest when the last of them was known at the latest
 * @param connected pairs of streams that tell of the same child
 * @param upTo a processor that goes on from here misses nothing and repeats nothing
 */
record Contents(
        long position,
        Instant latest,
        Map<String, StreamPlaces> streams,
        List<Map.Entry<String, String>> connected,
        @Nullable TrackingToken upTo) {

    /** Of a journal that was not opened yet. */
    static Contents none() {
        return new Contents(0, Instant.MIN, new LinkedHashMap<>(), new ArrayList<>(), null);
    }

    /** The pairs of streams that this event tells to be of the same child. */
    static List<Map.Entry<String, String>> connections(DomainEventMessage<?> event) {
        return Replay.relatives(event).stream()
                .map(other -> Map.entry(event.getAggregateIdentifier(), other.toString()))
                .toList();
    }

    /** Where the events of this stream stand. */
    StreamPlaces places(String stream) {
        return Objects.requireNonNull(streams.get(stream));
    }

    /** An event at its place. */
    Placed placed(DomainEventMessage<?> event) {
        StreamPlaces places = places(event.getAggregateIdentifier());
        int number = Math.toIntExact(event.getSequenceNumber());
        return new Placed(places.position(number), places.knownAt(number), event);
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

    /** How many events there are. */
    long events() {
        return streams.values().stream().mapToLong(StreamPlaces::size).sum();
    }

    /** Families in pieces of about so many events, but no family in two. */
    List<List<List<String>>> pieces(Collection<List<String>> families, int events) {
        List<List<List<String>>> pieces = new ArrayList<>();
        int room = 0;
        for (List<String> family : families) {
            if (room <= 0) {
                pieces.add(new ArrayList<>());
                room = events;
            }
            pieces.getLast().add(family);
            room -= family.stream().mapToInt(stream -> places(stream).size()).sum();
        }
        return pieces;
    }
}
