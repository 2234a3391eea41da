package org.goldenthread.query.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.IncrementalProjection;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.projection.RowChanges;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;

/**
 * What one batch of events leaves to write. Projecting may fail for one event and leave the others
 * as they are; writing happens once, for all of them, before the token moves.
 */
final class RecordsBatch {

    private final SortedMap<Long, EntryRow> entries = new TreeMap<>();
    private final SortedMap<Long, ReferenceEvent> references = new TreeMap<>();
    private final Map<ChildId, IncrementalProjection> unfoldings = new LinkedHashMap<>();
    private final Map<ChildId, List<RowChanges>> changes = new LinkedHashMap<>();
    private final Map<Set<ChildId>, Map<ChildId, List<PositionedEvent>>> families =
            new LinkedHashMap<>();
    private final List<PublicationRow> publications = new ArrayList<>();
    private final Map<PersonId, List<PersonMergeRow>> adults = new LinkedHashMap<>();

    /** The journal holds this event. */
    void enter(EntryRow entry) {
        entries.put(entry.position(), entry);
    }

    /** What figures are computed with changed at this position. */
    void refer(long position, ReferenceEvent event) {
        references.put(position, event);
    }

    /** Something happened to a publication. */
    void publish(PublicationRow row) {
        publications.add(row);
    }

    /** Where the events of this stream stand that this batch entered. */
    Map<EventId, Long> positions(UUID stream) {
        Map<EventId, Long> positions = new HashMap<>();
        entries.values().stream()
                .filter(entry -> entry.stream().equals(stream))
                .forEach(entry -> positions.put(new EventId(entry.eventId()), entry.position()));
        return positions;
    }

    /** Whether this batch has begun to project this child, who was never merged, by itself. */
    boolean knows(ChildId child) {
        return unfoldings.containsKey(child);
    }

    /** Begins to project a child who was never merged, after these events. */
    void begin(ChildId child, List<Entry> earlier) {
        unfoldings.put(
                child,
                new IncrementalProjection(new StreamFamily(Map.of(child, earlier)), Map.of()));
    }

    /** Projects one more event of a child whom this batch knows. */
    void tell(ChildId child, PositionedEvent told) {
        RowChanges change = Objects.requireNonNull(unfoldings.get(child)).tell(child, told);
        changes.computeIfAbsent(child, _ -> new ArrayList<>()).add(change);
    }

    /** A family of merged children is to be projected anew, once all of the batch is told. */
    void retell(Map<ChildId, List<PositionedEvent>> family) {
        unfoldings.keySet().removeAll(family.keySet());
        changes.keySet().removeAll(family.keySet());
        families.keySet().removeIf(other -> !Collections.disjoint(other, family.keySet()));
        families.put(Set.copyOf(family.keySet()), family);
    }

    /** Projects an adult anew. */
    void retell(PersonId adult, List<PersonMergeRow> rows) {
        adults.put(adult, rows);
    }

    /** Writes everything; the caller holds the transaction. */
    void writeTo(RecordsTables tables, ReferenceTables reference) {
        tables.write(List.copyOf(entries.values()));
        references.forEach(reference::write);
        tables.write(changes.values().stream().map(Difference::of).toList());
        families.forEach(
                (children, streams) -> tables.replace(children, Projection.project(streams)));
        adults.forEach(tables::replace);
        tables.publish(publications);
        if (!entries.isEmpty()) {
            tables.reached(entries.firstKey(), entries.lastKey());
        }
    }
}
