package org.goldenthread.pathway.timeline;

import java.time.Instant;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;

/** One event of a child's stream as the journal holds it: what it says, and when it was known. */
public record Entry(EventId id, Instant knownAt, PathwayEvent event) {}
