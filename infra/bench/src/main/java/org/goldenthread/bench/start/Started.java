package org.goldenthread.bench.start;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One start of a service.
 *
 * @param ready from the start of the process until it says that it can do its work
 * @param processor processor time until then
 * @param atRest memory held then, in MiB; 0 where the system does not say
 * @param asked memory held after what was asked of it, in MiB
 */
public record Started(Duration ready, Duration processor, long atRest, long asked) {

    static final String HEADER =
            "                                  ready s   slowest s   processor s   at rest MiB   asked MiB";

    /** Medians of starts of one kind, and the slowest of them. */
    static String line(String words, List<Started> starts) {
        return String.format(
                Locale.ROOT,
                "%-32s %8.2f %11.2f %13.2f %13d %11d",
                words,
                seconds(median(starts, Started::ready)),
                seconds(
                        starts.stream()
                                .map(Started::ready)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()),
                seconds(median(starts, Started::processor)),
                median(starts, Started::atRest),
                median(starts, Started::asked));
    }

    private static double seconds(Duration of) {
        return of.toNanos() / 1e9;
    }

    private static <T extends Comparable<? super T>> T median(
            List<Started> starts, Function<Started, T> of) {
        return starts.stream().map(of).sorted().toList().get(starts.size() / 2);
    }
}
