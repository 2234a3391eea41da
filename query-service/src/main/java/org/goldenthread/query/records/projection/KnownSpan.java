package org.goldenthread.query.records.projection;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The journal positions at which something was known.
 *
 * @param from the first
 * @param to the first at which it was known no longer; absent while it still is
 */
public record KnownSpan(long from, @Nullable Long to) {

    /** As PostgreSQL writes a range. */
    @Override
    @JsonValue
    public String toString() {
        return "[" + from + "," + (to == null ? "" : to) + ")";
    }
}
