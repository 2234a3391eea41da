package org.goldenthread.pathway.timeline;

import java.time.Instant;
import java.util.Comparator;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;

/** One event of a child's stream as the journal holds it: what it says, and when it was known. */
public record Entry(EventId id, Instant knownAt, PathwayEvent event) {

    /** The order in which entries became known; ids sort by the time of their making. */
    public static final Comparator<Entry> AS_RECORDED =
            Comparator.comparing(Entry::knownAt).thenComparing(entry -> entry.id().value());
}
