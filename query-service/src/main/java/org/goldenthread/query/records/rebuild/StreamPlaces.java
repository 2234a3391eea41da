package org.goldenthread.query.records.rebuild;

import java.time.Instant;
import java.util.Arrays;

/** Where the events of one stream stand in the journal, and when each was known at the latest. */
final class StreamPlaces {

    /** A second in nanoseconds. */
    private static final long NANOS = 1_000_000_000L;

    private long[] positions = new long[8];
    private long[] knownNanos = new long[8];
    private int size;

    void add(long position, Instant knownAt) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
            knownNanos = Arrays.copyOf(knownNanos, 2 * size);
        }
        positions[size] = position;
        knownNanos[size] = knownAt.getEpochSecond() * NANOS + knownAt.getNano();
        size++;
    }

    int size() {
        return size;
    }

    /** The position of the event with this number in its stream, the first being 0. */
    long position(int number) {
        return positions[number];
    }

    Instant knownAt(int number) {
        return Instant.ofEpochSecond(0, knownNanos[number]);
    }
}
