package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * A child as known at a moment.
 *
 * @param asked the id that was asked for; not the child's own when it was merged into another
 */
public record KnownChild(ChildId asked, ChildTimeline timeline, AsKnown known) {

    /** The id that was asked for, if it is not the one that the child was known under. */
    @Nullable UUID askedFor() {
        return timeline.child().equals(asked) ? null : asked.value();
    }

    /** The level of help on the day it was known. */
    public PathwayLevel level() {
        return Levels.on(known.day(), strands());
    }

    /** Every strand, closed ones included, as it stood on the day it was known. */
    Set<Row> strands() {
        return strandsOn(known.day());
    }

    /** Every strand as it stands on this day, by all that was known. */
    Set<Row> strandsOn(LocalDate day) {
        return Projection.rows(timeline, day);
    }
}
