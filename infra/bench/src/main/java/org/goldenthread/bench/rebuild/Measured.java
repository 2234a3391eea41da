package org.goldenthread.bench.rebuild;

import java.time.Duration;
import java.util.Locale;

/**
 * How the records of one journal were told in one way.
 *
 * @param told until all was read, folded and written
 * @param done until it was in use
 * @param service processor time that the service used
 * @param database processor time that PostgreSQL used
 * @param memory what the service had held at the most by then, in MiB
 */
public record Measured(
        String way,
        long events,
        Duration told,
        Duration done,
        Duration service,
        Duration database,
        long memory) {

    static final String HEADER =
            "                                     events/s    told s    done s   service cpu s   PostgreSQL cpu s   most MiB";

    /** Events a second until all were told. */
    public double perSecond() {
        return events / seconds(told);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-32s %12.0f %9.1f %9.1f %15.1f %18.1f %10d",
                way,
                perSecond(),
                seconds(told),
                seconds(done),
                seconds(service),
                seconds(database),
                memory);
    }

    static double seconds(Duration of) {
        return of.toNanos() / 1e9;
    }
}
