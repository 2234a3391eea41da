package org.goldenthread.query.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.timeline.Entry;

/**
 * What one batch of events leaves to write. Projecting may fail for one event and leave the others
 * as they are; writing happens once, for all of them, before the token moves.
 */
final class RecordsBatch {

    private final SortedMap<Long, EntryRow> entries = new TreeMap<>();
    private final SortedMap<Long, ReferenceEvent> references = new TreeMap<>();
    private final Map<ChildId, Unfolding> unfoldings = new LinkedHashMap<>();
    private final Map<ChildId, List<Change>> changes = new LinkedHashMap<>();

    /** The journal holds this event. */
    void enter(EntryRow entry) {
        entries.put(entry.position(), entry);
    }

    /** What figures are computed with changed at this position. */
    void refer(long position, ReferenceEvent event) {
        references.put(position, event);
    }

    /** Projects one more event of this child; the function gives the events before it. */
    void project(ChildId child, Told told, Function<ChildId, List<Entry>> earlier) {
        Unfolding unfolding =
                unfoldings.computeIfAbsent(child, id -> new Unfolding(id, earlier.apply(id)));
        Change change = unfolding.tell(told);
        changes.computeIfAbsent(child, _ -> new ArrayList<>()).add(change);
    }

    /** Writes everything; the caller holds the transaction. */
    void writeTo(RecordsTables tables, ReferenceTables reference) {
        tables.write(List.copyOf(entries.values()));
        references.forEach(reference::write);
        Map<ChildId, Difference> differences = new LinkedHashMap<>();
        changes.forEach((child, list) -> differences.put(child, Difference.of(list)));
        tables.write(differences);
        if (!entries.isEmpty()) {
            tables.reached(entries.lastKey());
        }
    }
}
