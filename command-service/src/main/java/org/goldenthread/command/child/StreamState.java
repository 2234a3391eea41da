package org.goldenthread.command.child;

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
final class StreamState {

    private final List<RecordedEvent> told = new ArrayList<>();

    void remember(RecordedEvent more) {
        told.add(more);
    }

    /** Lets events in and answers what was settled, in order. */
    List<AppendedEvent> settle(List<? extends JournalEvent> events) {
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
    boolean isAboutChild() {
        return !told.isEmpty() && told.getFirst().kind().equals(ChildPathway.KIND);
    }

    /** Whether nothing was ever told here. */
    boolean isEmpty() {
        return told.isEmpty();
    }

    List<JournalEvent> events() {
        return told.stream().map(RecordedEvent::event).toList();
    }

    /** Who told them, the oldest first. */
    List<Provenance> tellersInOrder() {
        return told.stream().map(RecordedEvent::provenance).toList();
    }

    /** Who told the event that stands at this place, counted from 0. */
    Provenance tellerOf(int place) {
        return told.get(place).provenance();
    }

    /** What is told of a child, if it is a child's stream. */
    List<Entry> entries() {
        return told.stream().flatMap(each -> each.entry().stream()).toList();
    }

    /** Who told each of the events. */
    Map<EventId, Provenance> tellers() {
        Map<EventId, Provenance> tellers = new HashMap<>();
        told.forEach(each -> tellers.put(each.id(), each.provenance()));
        return tellers;
    }
}
