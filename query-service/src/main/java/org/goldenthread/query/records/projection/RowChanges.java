package org.goldenthread.query.records.projection;

import java.util.Set;
import org.goldenthread.query.records.rows.OwnRow;

/**
 * What one event changed in what is known of a family of streams.
 *
 * @param position the event's position in the journal
 * @param gone rows that are known so no longer
 * @param come rows that are known so from here on
 */
public record RowChanges(long position, Set<OwnRow> gone, Set<OwnRow> come) {}
