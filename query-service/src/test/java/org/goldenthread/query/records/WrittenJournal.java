package org.goldenthread.query.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Merges;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;

/** A journal whose events are written to the records as the projector writes them. */
public final class WrittenJournal {

    private final RecordsDatabase database;
    private final RecordsTables tables;
    private final Merges told = new Merges();
    private final List<Instant> instants = new ArrayList<>();

    /** An empty one; whatever was in the database is forgotten. */
    public WrittenJournal(RecordsDatabase database) {
        this.database = database;
        this.tables = database.tables();
        database.forget();
    }

    /** How far it reaches. */
    public long head() {
        return instants.size();
    }

    /** What was known at this position, at the moment of its event. */
    public AsKnown asKnown(long position) {
        return new AsKnown(position, instants.get((int) position - 1));
    }

    /** An event of a child becomes known at an instant. */
    public EventId tell(ChildId child, Instant knownAt, EventId id, PathwayEvent event) {
        EntryRow row = row(child.value(), knownAt, id, event);
        PositionedEvent fresh =
                new PositionedEvent(
                        row.position(),
                        Provenance.of(MetaData.emptyInstance()),
                        new Entry(id, knownAt, event));
        List<PositionedEvent> earlier = told.of(child);
        told.tell(child, fresh);
        Map<ChildId, List<PositionedEvent>> family = told.familyOf(child);
        write(
                row,
                () -> {
                    if (family.size() == 1 && !erased(family)) {
                        tables.write(
                                List.of(
                                        Difference.of(
                                                Projection.changes(
                                                        child, earlier, List.of(fresh)))));
                    } else {
                        tables.replace(family.keySet(), Projection.project(family));
                    }
                });
        return id;
    }

    private static boolean erased(Map<ChildId, List<PositionedEvent>> family) {
        return family.values().stream()
                .flatMap(List::stream)
                .anyMatch(told -> told.entry().event() instanceof IdentityErased);
    }

    /** The same, under an id of its own. */
    public EventId tell(ChildId child, Instant knownAt, PathwayEvent event) {
        return tell(child, knownAt, new EventId(new UUID(2, head() + 1)), event);
    }

    /** Something that figures are computed with changes. */
    public EventId tell(Instant knownAt, ReferenceEvent event) {
        EventId id = new EventId(new UUID(2, head() + 1));
        EntryRow row = row(event.stream(), knownAt, id, event);
        write(row, () -> new ReferenceTables(database.jdbc()).write(row.position(), event));
        return id;
    }

    private void write(EntryRow row, Runnable more) {
        instants.add(row.knownAt());
        database.inTransaction(() -> {
            tables.write(List.of(row));
            more.run();
            tables.reached(row.position(), row.position());
        });
    }

    private EntryRow row(UUID stream, Instant knownAt, EventId id, JournalEvent event) {
        return new EntryRow(
                head() + 1,
                id.value(),
                stream,
                head(),
                EventNames.nameOf(event.getClass()),
                EventNames.revisionOf(event.getClass()),
                null,
                knownAt,
                knownAt,
                "somebody",
                "social-worker",
                "test",
                "test",
                "test",
                event instanceof Correction correction ? correction.supersedes().value() : null,
                "recorded",
                event instanceof Correction correction ? correction.reason().code() : null,
                null);
    }
}
