package org.goldenthread.command.imports;

import java.time.LocalDate;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** Everything that one return says of one child. */
public interface StatedChild {

    /** What the authority calls the child (LAchildID, CHILD); with its code it names the child. */
    String localId();

    /** Where the child stands first in the return. */
    SourceRow place();

    /** How many rows of the return it takes. */
    long rows();

    /**
     * Compares what the return says with what is in force; the same timeline gives the same answer,
     * and a timeline that holds the answer's events gives no events.
     *
     * @param today what is dated later is not recorded: the day when the return was known
     */
    Restated restate(ChildTimeline timeline, LocalDate today);
}
