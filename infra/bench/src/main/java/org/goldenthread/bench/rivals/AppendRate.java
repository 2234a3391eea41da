package org.goldenthread.bench.rivals;

import java.time.Duration;
import java.util.Locale;
import org.goldenthread.bench.scratch.Percentiles;

/**
 * What was measured of appending.
 *
 * @param appenders how many appended at one time
 * @param each how long each took
 */
record AppendRate(String who, int appenders, Percentiles each, Duration took) {

    static final String HEADER =
            "                 appenders    appends/s   p50 ms   p99 ms   ours, times";

    double perSecond() {
        return each.sorted().length / (took.toNanos() / 1e9);
    }

    String line(AppendRate ours) {
        return String.format(
                Locale.ROOT,
                "%-16s %9d %12.0f %8.2f %8.2f %13.1f",
                who,
                appenders,
                perSecond(),
                each.millis(50),
                each.millis(99),
                ours.perSecond() / perSecond());
    }
}
