package org.goldenthread.query.children.chronology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.visibility.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds children: their events from the journal, cut where knowledge ends. */
@Component
public class ChildRecords {

    /** What a list says of somebody in it of whom no more can be said; nobody else is left out. */
    public static final String UNREADABLE =
            "whose record this release of the service cannot read. Nothing is missing from it: ask"
                    + " who runs the service to start the release that wrote it, or a later one";

    private final JdbcClient jdbc;
    private final EventStore journal;

    ChildRecords(JdbcClient jdbc, EventStore journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** Refuses with 404 when nobody knows this child. */
    public void mustBeKnown(UUID child) {
        if (jdbc.sql("select 1 from records.entry where stream = ? limit 1")
                .param(child)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new ProblemException(
                    Problem.unknown("unknown-child", "Nobody knows a child of that id."));
        }
    }

    /**
     * The child as known at this moment, as far as it is seen; one who was merged then is the
     * survivor.
     */
    public KnownChild find(UUID child, AsKnown known, Sight sight) {
        mustBeKnown(child);
        ChildId asked = new ChildId(child);
        return new KnownChild(
                asked, sight.of(family(List.of(asked), known).timeline(asked)), known);
    }

    /** The streams of these children, and of all whom merges connect with them, as known then. */
    public StreamFamily family(List<ChildId> children, AsKnown known) {
        return family(children, known, _ -> true);
    }

    /**
     * No more of these streams than says who the children are: the rest is neither opened nor
     * understood, which is most of the work.
     */
    public StreamFamily identities(List<ChildId> children, AsKnown known) {
        return family(
                children,
                known,
                type ->
                        JournalEvent.class.isAssignableFrom(type)
                                && (!Fact.class.isAssignableFrom(type)
                                        || PersonFact.class.isAssignableFrom(type)));
    }

    private StreamFamily family(List<ChildId> children, AsKnown known, Predicate<Class<?>> needed) {
        Map<ChildId, Set<UUID>> events = events(children, known);
        Map<ChildId, List<Entry>> streams = new LinkedHashMap<>();
        Function<ChildId, List<Entry>> read =
                each ->
                        entries(
                                each,
                                events.computeIfAbsent(each, other -> events(other, known)),
                                needed);
        children.stream()
                .filter(child -> !streams.containsKey(child))
                .forEach(child -> streams.putAll(StreamFamily.around(child, read).streams()));
        return new StreamFamily(streams);
    }

    /** The events of these streams that are known. */
    private Map<ChildId, Set<UUID>> events(List<ChildId> streams, AsKnown known) {
        Map<ChildId, Set<UUID>> events = new HashMap<>();
        jdbc.sql(
                        "select stream, event_id from records.entry where stream = any (?) and position <= ?")
                .param(streams.stream().map(ChildId::value).toArray(UUID[]::new))
                .param(known.position())
                .query(row -> {
                    events.computeIfAbsent(
                                    new ChildId(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                            .add(row.getObject(2, UUID.class));
                });
        return events;
    }

    private Set<UUID> events(ChildId stream, AsKnown known) {
        return events(List.of(stream), known).getOrDefault(stream, Set.of());
    }

    private List<Entry> entries(ChildId child, Set<UUID> events, Predicate<Class<?>> needed) {
        return journal.readEvents(child.toString(), 0)
                .asStream()
                .filter(event -> needed.test(event.getPayloadType()))
                .filter(event -> events.contains(UUID.fromString(event.getIdentifier())))
                .flatMap(ChildRecords::entry)
                .toList();
    }

    private static Stream<Entry> entry(DomainEventMessage<?> event) {
        return UnreadableEvent.read(event) instanceof PathwayEvent known
                ? Stream.of(
                        new Entry(
                                EventId.of(event.getIdentifier()),
                                Provenance.knownAt(event.getMetaData())
                                        .orElse(event.getTimestamp()),
                                known))
                : Stream.empty();
    }
}
