package org.goldenthread.bench.live;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.goldenthread.bench.scratch.Percentiles;

/**
 * How long it took.
 *
 * @param acknowledged from the moment an act was due to be sent until it was answered as recorded
 * @param told from its answer until the stream told of the figure with it; 0 where that was sooner
 */
public record Waits(Percentiles acknowledged, Percentiles told) {

    static final String HEADER = "                               p50 ms   p95 ms   p99 ms   max ms";

    static Waits of(List<SteadyCare.Acknowledged> acts, FigureFollower follower) {
        return new Waits(
                all(acts, act -> act.answered() - act.due()),
                all(acts, act -> follower.heardOf(act.position()) - act.answered()));
    }

    private static Percentiles all(
            List<SteadyCare.Acknowledged> acts, ToLongFunction<SteadyCare.Acknowledged> wait) {
        return Percentiles.of(
                acts.stream().mapToLong(wait).map(nanos -> Math.max(0, nanos)).toArray());
    }

    String lines() {
        return line("due to acknowledged", acknowledged)
                + System.lineSeparator()
                + line("acknowledged to told", told);
    }

    static String line(String words, Percentiles took) {
        return String.format(
                Locale.ROOT,
                "%-28s %8.2f %8.2f %8.2f %8.2f",
                words,
                took.millis(50),
                took.millis(95),
                took.millis(99),
                took.millis(100));
    }
}
