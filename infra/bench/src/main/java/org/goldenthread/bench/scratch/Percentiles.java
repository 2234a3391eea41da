package org.goldenthread.bench.scratch;

import java.util.Arrays;

/** How long each of many took, in nanoseconds; the shortest first. */
public record Percentiles(long[] sorted) {

    private static final double MILLIS = 1e6;
    private static final int WHOLE = 100;

    /** Of all of these, in whatever order. */
    public static Percentiles of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** The time within which so many of a hundred were done, in milliseconds; NaN of none. */
    public double millis(int hundredths) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[
                                (int)
                                        Math.min(
                                                sorted.length - 1L,
                                                (long) sorted.length * hundredths / WHOLE)]
                        / MILLIS;
    }
}
