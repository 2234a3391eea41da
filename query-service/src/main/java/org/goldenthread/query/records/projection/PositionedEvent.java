package org.goldenthread.query.records.projection;

import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;

/** One event of a child's stream, its position in the journal and who told us. */
public record PositionedEvent(long position, Provenance by, Entry entry) {}
