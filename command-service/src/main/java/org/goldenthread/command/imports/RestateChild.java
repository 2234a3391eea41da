package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Restating;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * A return states what is so of a child. It is recorded with whatever rules it breaks; nobody can
 * ask for it but an import.
 *
 * @param basedOn how many entries the timeline had that the events were worked out from
 */
record RestateChild(ChildId childId, List<PathwayEvent> events, int basedOn) implements Restating {

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return timeline.recorded().size() == basedOn
                ? Decision.settled(events)
                : Decision.refused(Refusal.stale());
    }
}
