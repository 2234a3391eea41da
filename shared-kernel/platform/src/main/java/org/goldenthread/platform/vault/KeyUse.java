package org.goldenthread.platform.vault;

import java.util.Map;

/**
 * How much of one kind stands under which key of the set.
 *
 * @param under the number of each key under which something stands, and how much
 * @param underNone what no key of the set opens
 */
record KeyUse(String what, Map<Long, Long> under, long underNone) {

    long total() {
        return underNone + under.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether all of it stands under this key. */
    boolean allUnder(long key) {
        return underNone == 0 && under.keySet().stream().allMatch(number -> number == key);
    }
}
