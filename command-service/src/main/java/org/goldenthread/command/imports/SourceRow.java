package org.goldenthread.command.imports;

import java.util.Comparator;

/**
 * Where something stands in a return.
 *
 * @param table the table or XML element
 * @param line the line in the file, from 1; 0 when it is about the whole file
 */
public record SourceRow(String table, long line) {

    /** Further down comes later. */
    static final Comparator<SourceRow> IN_ORDER =
            Comparator.comparingLong(SourceRow::line).thenComparing(SourceRow::table);
}
