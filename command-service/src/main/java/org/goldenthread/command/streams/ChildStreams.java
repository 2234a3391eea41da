package org.goldenthread.command.streams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.springframework.stereotype.Component;

/** Reads a child's timeline without settling anything. */
@Component
public class ChildStreams {

    private final EventStore journal;

    ChildStreams(EventStore journal) {
        this.journal = journal;
    }

    /**
     * What is recorded of the child at this moment, of one who was merged together with the
     * survivor; an unknown child has an empty timeline.
     */
    public ChildTimeline timeline(ChildId child) {
        return StreamFamily.around(child, this::entries).timeline(child);
    }

    /** The same timeline with who told each of its events. */
    public ChildRecord record(ChildId child) {
        Map<EventId, Provenance> tellers = new HashMap<>();
        ChildTimeline timeline =
                StreamFamily.around(child, each -> entries(each, tellers)).timeline(child);
        return new ChildRecord(timeline, tellers);
    }

    /** The version of the child's own stream; empty before its first event. */
    public OptionalLong version(ChildId child) {
        return journal.lastSequenceNumberFor(child.toString()).stream()
                .mapToLong(Long::longValue)
                .findAny();
    }

    private List<Entry> entries(ChildId child) {
        return entries(child, new HashMap<>());
    }

    private List<Entry> entries(ChildId child, Map<EventId, Provenance> tellers) {
        return journal.readEvents(child.toString(), 0)
                .asStream()
                .map(RecordedEvent::of)
                .peek(told -> tellers.put(told.id(), told.provenance()))
                .flatMap(told -> told.entry().stream())
                .toList();
    }
}
