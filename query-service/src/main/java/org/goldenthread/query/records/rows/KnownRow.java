package org.goldenthread.query.records.rows;

import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A row, the child under whom it stands, and the journal positions at which it was known so.
 *
 * @param child while a merge is in force, the survivor
 * @param from the first position
 * @param to the first position at which it was known no longer; absent while it still is
 */
public record KnownRow(ChildId child, Row row, long from, @Nullable Long to) {

    /** The positions as PostgreSQL writes a range. */
    public String known() {
        return "[" + from + "," + (to == null ? "" : to) + ")";
    }
}
