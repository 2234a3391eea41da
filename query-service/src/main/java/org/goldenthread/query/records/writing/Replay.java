package org.goldenthread.query.records.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.records.projection.EntryMapper;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.Placed;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.projection.StreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of one family of streams when all of it is told at once: the same steps that
 * {@code RecordsProjector} takes one event after another. An event that cannot be understood is
 * left out, and so is whatever follows it in its stream or in one that is connected with it.
 */
public final class Replay {

    private final List<EntryRow> entries = new ArrayList<>();
    private final Map<ChildId, List<PositionedEvent>> told = new LinkedHashMap<>();
    private final Map<PersonId, List<PersonMergeRow.Heard>> heard = new LinkedHashMap<>();
    private final SortedMap<Long, ReferenceEvent> references = new TreeMap<>();
    private final List<PublicationRow> publications = new ArrayList<>();
    private final Map<String, DomainEventMessage<?>> leftOut = new LinkedHashMap<>();

    /** Tells these events of one family of streams. */
    public Replay(Collection<Placed> events) {
        events.stream().sorted(Comparator.comparingLong(Placed::position)).forEach(this::tell);
    }

    private void tell(Placed placed) {
        DomainEventMessage<?> event = placed.event();
        entries.add(EntryMapper.row(event, placed.position(), placed.knownAt()));
        Object payload = EntryMapper.payload(event);
        if (mustWait(event, payload)) {
            leftOut.putIfAbsent(event.getAggregateIdentifier(), event);
            return;
        }
        switch (payload) {
            case PathwayEvent _ ->
                    told.computeIfAbsent(
                                    ChildId.of(event.getAggregateIdentifier()),
                                    _ -> new ArrayList<>())
                            .add(told(placed));
            case BackfillEvent _ -> {}
            case ReferenceEvent change -> references.put(placed.position(), change);
            case PublicationEvent known ->
                    publications.add(
                            PublicationRow.of(
                                    placed.position(),
                                    event.getAggregateIdentifier(),
                                    event.getIdentifier(),
                                    known));
            case PersonEvent known ->
                    heard.computeIfAbsent(
                                    PersonId.of(event.getAggregateIdentifier()),
                                    _ -> new ArrayList<>())
                            .add(
                                    new PersonMergeRow.Heard(
                                            placed.position(),
                                            EventId.of(event.getIdentifier()),
                                            known));
            case null, default -> leftOut.put(event.getAggregateIdentifier(), event);
        }
    }

    private boolean mustWait(DomainEventMessage<?> event, @Nullable Object payload) {
        String stream = event.getAggregateIdentifier();
        if (leftOut.isEmpty() || leftOut.containsKey(stream)) {
            return !leftOut.isEmpty();
        }
        return payload instanceof PathwayEvent known
                && family(ChildId.of(stream), entry(event, known)).stream()
                        .anyMatch(child -> leftOut.containsKey(child.toString()));
    }

    /** Who is connected with this child once the entry is told too. */
    private Collection<ChildId> family(ChildId child, Entry last) {
        return StreamFamily.around(
                        child,
                        each ->
                                Stream.concat(
                                                told.getOrDefault(each, List.of()).stream()
                                                        .map(PositionedEvent::entry),
                                                each.equals(child)
                                                        ? Stream.of(last)
                                                        : Stream.empty())
                                        .toList())
                .streams()
                .keySet();
    }

    private static PositionedEvent told(Placed placed) {
        return new PositionedEvent(
                placed.position(),
                Provenance.of(placed.event().getMetaData()),
                StreamReader.entry(placed.event()));
    }

    private static Entry entry(DomainEventMessage<?> event, PathwayEvent payload) {
        return new Entry(EventId.of(event.getIdentifier()), EntryMapper.knownAt(event), payload);
    }

    /** Every row of the tables of the records that follows. */
    public Stream<Record> rows() {
        return Stream.of(
                        entries.stream(),
                        Projection.project(told).stream(),
                        heard.entrySet().stream()
                                .flatMap(adult ->
                                        PersonMergeRow.project(adult.getKey(), adult.getValue())
                                                .stream()),
                        publications.stream())
                .flatMap(rows -> rows);
    }

    /** What changed in the reference data, by position. */
    public SortedMap<Long, ReferenceEvent> references() {
        return references;
    }

    /** For each stream that waits, its first event that does. */
    public Map<String, DomainEventMessage<?>> leftOut() {
        return leftOut;
    }

    /** When an event was known, as it says itself. */
    public static Instant knownAt(EventMessage<?> event) {
        return EntryMapper.knownAt(event);
    }

    /** The streams with which this event connects its own; none when it cannot be read. */
    public static List<UUID> relatives(DomainEventMessage<?> event) {
        return StreamReader.connects(event)
                        && EntryMapper.payload(event) instanceof PathwayEvent known
                ? Merge.relatives(List.of(entry(event, known))).map(ChildId::value).toList()
                : List.of();
    }
}
