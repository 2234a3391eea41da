package org.goldenthread.bench.commands;

import java.time.Duration;
import java.util.Locale;
import org.goldenthread.bench.scratch.Percentiles;

/**
 * What was measured of one run.
 *
 * @param clients how many asked at one time
 * @param answered how long each recorded command took
 * @param refused how many were answered with anything but "recorded"
 * @param took how long the run took
 * @param service processor time that the service used
 * @param generator processor time that the load generator used
 */
public record Latencies(
        int clients,
        Percentiles answered,
        long refused,
        Duration took,
        Duration service,
        Duration generator) {

    static final String HEADER =
            "clients   commands/s   p50 ms   p95 ms   p99 ms   max ms   refused   service ms/command   generator ms/command";

    /** How many were recorded in a second. */
    public double perSecond() {
        return answered.sorted().length / (took.toNanos() / 1e9);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%7d %12.0f %8.2f %8.2f %8.2f %8.2f %9d %20.2f %22.3f",
                clients,
                perSecond(),
                answered.millis(50),
                answered.millis(95),
                answered.millis(99),
                answered.millis(100),
                refused,
                each(service),
                each(generator));
    }

    private double each(Duration of) {
        return of.toNanos() / 1e6 / Math.max(1, answered.sorted().length);
    }
}
