package org.goldenthread.command.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;

/** A child's timeline together with who told each of its events. */
public record ChildRecord(ChildTimeline timeline, Map<EventId, Provenance> told) {

    /** Who told this event, if it stands in the journal. */
    public Optional<Provenance> toldBy(EventId event) {
        return Optional.ofNullable(told.get(event));
    }

    /** What was told of the child under this correlation. */
    public List<Entry> toldUnder(String correlation) {
        return timeline.recorded().stream()
                .filter(entry ->
                        toldBy(entry.id())
                                .filter(by -> by.correlation().equals(correlation))
                                .isPresent())
                .toList();
    }
}
