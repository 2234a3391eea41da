package org.goldenthread.command.commands;

import java.time.LocalDate;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * Something a practitioner does. It is decided for each of its children from that child's timeline
 * alone, and the rules judge what it proposes.
 */
public non-sealed interface PathwayCommand extends AboutChildren {

    /**
     * What follows for the child of this timeline, {@code today} being the day of asking in
     * Europe/London.
     */
    Decision decide(ChildTimeline timeline, LocalDate today);
}
