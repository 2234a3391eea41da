package org.goldenthread.query.records;

import org.jspecify.annotations.Nullable;

/**
 * A row and the journal positions at which it was known so.
 *
 * @param from the first position
 * @param to the first position at which it was known no longer; absent while it still is
 */
public record KnownRow(Row row, long from, @Nullable Long to) {

    /** The positions as PostgreSQL writes a range. */
    String known() {
        return "[" + from + "," + (to == null ? "" : to) + ")";
    }
}
