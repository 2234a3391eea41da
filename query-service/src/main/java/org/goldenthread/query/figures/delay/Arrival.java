package org.goldenthread.query.figures.delay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How late facts are recorded.
 *
 * @param key the agency that told them, or {@code all}
 * @param facts how many there are
 * @param days by so many in a hundred: the fewest days within which that many were known
 */
public record Arrival(String key, int facts, Map<Integer, Integer> days) {

    private static final List<Integer> SHARES = List.of(50, 90, 99);

    /** What these delays, in days, come to; there is at least one. */
    public static Arrival of(String key, Collection<Integer> delays) {
        List<Integer> sorted = delays.stream().sorted().toList();
        Map<Integer, Integer> days = new LinkedHashMap<>();
        for (int share : SHARES) {
            int rank = Math.ceilDiv(share * sorted.size(), 100);
            days.put(share, sorted.get(rank - 1));
        }
        return new Arrival(key, sorted.size(), days);
    }
}
