package org.goldenthread.command.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;

/** What stands in one stream so far. */
public final class StreamState {

    private final List<RecordedEvent> told = new ArrayList<>();

    /** One more event stands in the stream. */
    public void remember(RecordedEvent more) {
        told.add(more);
    }

    /** Lets events in and answers what was settled, in order. */
    public List<AppendedEvent> settle(List<? extends JournalEvent> events) {
        return events.stream()
                .map(event -> {
                    AggregateLifecycle.apply(event);
                    return told.getLast().settled();
                })
                .toList();
    }

    /** What a request of one of these correlations has settled before. */
    List<AppendedEvent> settledBefore(List<String> correlations) {
        return told.stream()
                .filter(each -> correlations.contains(each.provenance().correlation()))
                .map(RecordedEvent::settled)
                .toList();
    }

    /** Whether it is the stream of a child. */
    public boolean isAboutChild() {
        return !told.isEmpty() && told.getFirst().kind().equals(ChildPathway.KIND);
    }

    /** Whether nothing was ever told here. */
    public boolean isEmpty() {
        return told.isEmpty();
    }

    /** What the events say, the oldest first. */
    public List<JournalEvent> events() {
        return told.stream().map(RecordedEvent::event).toList();
    }

    /** Who told them, the oldest first. */
    public List<Provenance> tellersInOrder() {
        return told.stream().map(RecordedEvent::provenance).toList();
    }

    /** Who told the event that stands at this place, counted from 0. */
    public Provenance tellerOf(int place) {
        return told.get(place).provenance();
    }

    /** What is told of a child, if it is a child's stream. */
    public List<Entry> entries() {
        return told.stream().flatMap(each -> each.entry().stream()).toList();
    }

    /** Who told each of the events. */
    public Map<EventId, Provenance> tellers() {
        Map<EventId, Provenance> tellers = new HashMap<>();
        told.forEach(each -> tellers.put(each.id(), each.provenance()));
        return tellers;
    }
}
