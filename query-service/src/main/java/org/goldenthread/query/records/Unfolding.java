package org.goldenthread.query.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/** What is known of one child, one event after another: the one step of the projection. */
final class Unfolding {

    private final ChildId child;
    private final List<Entry> entries;
    private Set<Row> rows;

    /** What is known once these events of the child's stream are. */
    Unfolding(ChildId child, List<Entry> earlier) {
        this.child = child;
        this.entries = new ArrayList<>(earlier);
        this.rows = Projection.rows(ChildTimeline.of(child, entries));
    }

    /** What one more event changes. */
    Change tell(Told next) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(next.entry());
        Set<Row> after = Projection.rows(ChildTimeline.of(child, more));
        Change change = new Change(next.position(), without(rows, after), without(after, rows));
        entries.add(next.entry());
        rows = after;
        return change;
    }

    private static Set<Row> without(Set<Row> rows, Set<Row> others) {
        Set<Row> left = new LinkedHashSet<>(rows);
        left.removeAll(others);
        return left;
    }
}
