package org.goldenthread.bench.commands;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * What was measured of one run.
 *
 * @param clients how many asked at one time
 * @param nanos how long each answered command took, sorted
 * @param refused how many were answered with anything but "recorded"
 * @param took how long the run took
 * @param service processor time that the service used
 * @param generator processor time that the load generator used
 */
public record Latencies(
        int clients,
        long[] nanos,
        long refused,
        Duration took,
        Duration service,
        Duration generator) {

    static final String HEADER =
            "clients   commands/s   p50 ms   p95 ms   p99 ms   max ms   refused   service ms/command   generator ms/command";

    /** How many were recorded in a second. */
    public double perSecond() {
        return nanos.length / (took.toNanos() / 1e9);
    }

    /** The time within which so many of a hundred were answered, in milliseconds. */
    public double percentile(double hundredths) {
        return nanos.length == 0
                ? Double.NaN
                : nanos[(int) Math.min(nanos.length - 1, nanos.length * hundredths / 100)] / 1e6;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%7d %12.0f %8.2f %8.2f %8.2f %8.2f %9d %20.2f %22.3f",
                clients,
                perSecond(),
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100),
                refused,
                each(service),
                each(generator));
    }

    private double each(Duration of) {
        return of.toNanos() / 1e6 / Math.max(1, nanos.length);
    }

    static long[] sorted(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
