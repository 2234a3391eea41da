package org.goldenthread.query.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changes of one child leave to write.
 *
 * @param rows rows that came to be known by these changes
 * @param endings rows known before these changes, and known no longer
 */
public record Difference(List<KnownRow> rows, List<Ending> endings) {

    /** From this position on the row is known no longer. */
    public record Ending(Row row, long position) {}

    /** What these changes, in journal order, leave to write. */
    public static Difference of(List<Change> changes) {
        Map<Row, Long> open = new LinkedHashMap<>();
        List<KnownRow> rows = new ArrayList<>();
        List<Ending> endings = new ArrayList<>();
        for (Change change : changes) {
            for (Row gone : change.gone()) {
                Long from = open.remove(gone);
                if (from == null) {
                    endings.add(new Ending(gone, change.position()));
                } else {
                    rows.add(new KnownRow(gone, from, change.position()));
                }
            }
            change.come().forEach(come -> open.put(come, change.position()));
        }
        open.forEach((row, from) -> rows.add(new KnownRow(row, from, null)));
        return new Difference(rows, endings);
    }
}
