package org.goldenthread.query.chronology;

import java.util.Set;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.records.AsKnown;
import org.goldenthread.query.records.Projection;
import org.goldenthread.query.records.Row;

/** A child as known at a moment. */
record KnownChild(ChildTimeline timeline, AsKnown known) {

    /** Every strand, closed ones included. */
    Set<Row> strands() {
        return Projection.rows(timeline);
    }
}
