package org.goldenthread.query.records.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;

/** Reads streams from the journal as far as they are entered in the history. */
public final class StreamReader {

    private static final Set<Class<? extends PathwayEvent>> CONNECTS =
            Set.of(MergedInto.class, DuplicateAbsorbed.class);

    private final EventStore journal;
    private final Function<UUID, Map<EventId, Long>> positions;

    /** Streams of this journal; the function says where the entered events of a stream stand. */
    public StreamReader(EventStore journal, Function<UUID, Map<EventId, Long>> positions) {
        this.journal = journal;
        this.positions = positions;
    }

    /** The whole stream, entered or not. */
    public static List<? extends DomainEventMessage<?>> whole(EventStore journal, UUID stream) {
        return journal.readEvents(stream.toString(), 0).asStream().toList();
    }

    /** Whether these events connect their child with another one. */
    public static boolean connects(List<? extends DomainEventMessage<?>> stream) {
        return stream.stream().anyMatch(StreamReader::connects);
    }

    /** The kinds of events that connect their child with another one. */
    public static Stream<Class<? extends PathwayEvent>> connecting() {
        return CONNECTS.stream();
    }

    /** Whether this event connects its child with another one. */
    public static boolean connects(EventMessage<?> event) {
        return CONNECTS.contains(event.getPayloadType());
    }

    /** Whether these events erase the identity of their child. */
    public static boolean erases(List<? extends DomainEventMessage<?>> stream) {
        return stream.stream().anyMatch(event -> event.getPayloadType() == IdentityErased.class);
    }

    /** The events of the stream that come before this one. */
    public static List<Entry> before(
            List<? extends DomainEventMessage<?>> stream, DomainEventMessage<?> event) {
        return stream.stream()
                .filter(earlier -> earlier.getSequenceNumber() < event.getSequenceNumber())
                .map(StreamReader::entry)
                .toList();
    }

    /** Everything that is told of the family of this child. */
    public Map<ChildId, List<PositionedEvent>> family(ChildId child) {
        Map<ChildId, List<PositionedEvent>> told = new LinkedHashMap<>();
        StreamFamily.around(
                child,
                each -> {
                    told.put(each, told(each));
                    return told.get(each).stream().map(PositionedEvent::entry).toList();
                });
        return told;
    }

    /** Everything that is heard of this adult. */
    public List<PersonMergeRow.Heard> heard(PersonId adult) {
        List<PersonMergeRow.Heard> heard = new ArrayList<>();
        entered(adult.value())
                .forEach(event -> {
                    if (!(event.message().getPayload() instanceof PersonEvent known)) {
                        throw new NotUnderstood(event.message().getIdentifier());
                    }
                    heard.add(new PersonMergeRow.Heard(event.position(), event.id(), known));
                });
        return heard;
    }

    /** The event as an entry of a timeline; throws when it cannot be one. */
    public static Entry entry(DomainEventMessage<?> event) {
        if (!(event.getPayload() instanceof PathwayEvent known)) {
            throw new NotUnderstood(event.getIdentifier());
        }
        return new Entry(EventId.of(event.getIdentifier()), EntryMapper.knownAt(event), known);
    }

    private List<PositionedEvent> told(ChildId child) {
        return entered(child.value())
                .map(event ->
                        new PositionedEvent(
                                event.position(),
                                Provenance.of(event.message().getMetaData()),
                                entry(event.message())))
                .toList();
    }

    private Stream<Entered> entered(UUID stream) {
        Map<EventId, Long> known = positions.apply(stream);
        return whole(journal, stream).stream()
                .map(event -> new Entered(event, EventId.of(event.getIdentifier()), known))
                .filter(event -> event.known().containsKey(event.id()))
                .sorted(Comparator.comparingLong(Entered::position));
    }

    /** An event that is entered in the history. */
    private record Entered(DomainEventMessage<?> message, EventId id, Map<EventId, Long> known) {

        long position() {
            return known.getOrDefault(id, 0L);
        }
    }
}
