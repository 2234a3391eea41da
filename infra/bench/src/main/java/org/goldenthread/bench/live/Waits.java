package org.goldenthread.bench.live;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * How long it took, in sorted nanos.
 *
 * @param acknowledged from the moment an act was due to be sent until it was answered as recorded
 * @param told from its answer until the stream told of the figure with it; 0 where that was sooner
 */
public record Waits(long[] acknowledged, long[] told) {

    static final String HEADER = "                               p50 ms   p95 ms   p99 ms   max ms";

    private static final double MILLIS = 1e6;

    static Waits of(List<SteadyCare.Acknowledged> acts, FigureFollower follower) {
        return new Waits(
                sorted(acts, act -> act.answered() - act.due()),
                sorted(acts, act -> follower.heardOf(act.position()) - act.answered()));
    }

    private static long[] sorted(
            List<SteadyCare.Acknowledged> acts, ToLongFunction<SteadyCare.Acknowledged> wait) {
        return acts.stream().mapToLong(wait).map(nanos -> Math.max(0, nanos)).sorted().toArray();
    }

    String lines() {
        return line("due to acknowledged", acknowledged)
                + System.lineSeparator()
                + line("acknowledged to told", told);
    }

    static String line(String words, long[] nanos) {
        return String.format(
                Locale.ROOT,
                "%-28s %8.2f %8.2f %8.2f %8.2f",
                words,
                percentile(nanos, 50),
                percentile(nanos, 95),
                percentile(nanos, 99),
                percentile(nanos, 100));
    }

    private static double percentile(long[] nanos, int hundredths) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) nanos.length * hundredths / 100)]
                / MILLIS;
    }
}
