package org.goldenthread.command.commands;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.journal.Provenance;

/** A child's timeline together with who told each of its events. */
public record ChildRecord(ChildTimeline timeline, Map<EventId, Provenance> told) {

    /** Who told this event, if it stands in the journal. */
    public Optional<Provenance> toldBy(EventId event) {
        return Optional.ofNullable(told.get(event));
    }
}
