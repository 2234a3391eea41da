package org.goldenthread.command.child;

import java.time.LocalDate;
import java.util.Set;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * Something a practitioner does. It is decided for each of its children from that child's timeline
 * alone, and either all of them are settled or none.
 */
public interface Act {

    /** The children whose streams it settles; at least one. */
    Set<ChildId> children();

    /** The day from which what it says is so; codes must be valid on it. */
    LocalDate effectiveOn();

    /**
     * What follows for the child of this timeline, {@code today} being the day of asking in
     * Europe/London.
     */
    Decision decide(ChildTimeline timeline, LocalDate today);
}
