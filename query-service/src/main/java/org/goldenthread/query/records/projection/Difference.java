package org.goldenthread.query.records.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.OwnRow;

/**
 * What changes leave to write.
 *
 * @param rows rows that came to be known by these changes
 * @param endings rows known before these changes, and known no longer
 */
public record Difference(List<KnownRow> rows, List<Ending> endings) {

    /** From this position on the row is known no longer. */
    public record Ending(OwnRow own, long position) {}

    /** What these changes, in journal order, leave to write. */
    public static Difference of(List<RowChanges> changes) {
        Map<OwnRow, Long> open = new LinkedHashMap<>();
        List<KnownRow> rows = new ArrayList<>();
        List<Ending> endings = new ArrayList<>();
        for (RowChanges change : changes) {
            for (OwnRow gone : change.gone()) {
                Long from = open.remove(gone);
                if (from == null) {
                    endings.add(new Ending(gone, change.position()));
                } else {
                    rows.add(new KnownRow(gone.child(), gone.row(), from, change.position()));
                }
            }
            change.come().forEach(come -> open.put(come, change.position()));
        }
        open.forEach((own, from) -> rows.add(new KnownRow(own.child(), own.row(), from, null)));
        return new Difference(rows, endings);
    }
}
