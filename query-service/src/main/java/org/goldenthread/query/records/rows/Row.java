package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Childhood;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of a child: one row of the table that bears its name ({@code
 * CarePeriodRow} is a row of {@code records.care_period}) or that it says, one column for each
 * component.
 */
public sealed interface Row
        permits ChildRow,
                ClueRow,
                ParentLinkRow,
                SiblingLinkRow,
                MergeRow,
                EarlyHelpRow,
                ChildInNeedEpisodeRow,
                AssessmentRow,
                ChildInNeedPlanRow,
                EnquiryRow,
                ConferenceRow,
                ChildProtectionPlanRow,
                CarePeriodRow,
                CareEpisodeRow,
                CareLeaverRow,
                PlacementRow,
                UnaccompaniedStatusRow,
                MilestoneRow {

    /** The event that first recorded it: its name within its table through every correction. */
    EventId rowKey();

    /** The events that make it what it is, oldest first. */
    List<EventId> eventIds();

    /** The first day on which it is so. */
    LocalDate startedOn();

    /** The first day on which it is so no longer; absent while it still is. */
    @Nullable LocalDate endedOn();

    /** The row as it is seen on this day: what comes by age alone has not come before. */
    default Stream<Row> on(LocalDate day) {
        return Stream.of(this);
    }

    /**
     * The same row of a child whose identity was erased: without what only the identity told, but
     * for what the erasure kept of it.
     */
    public default Row withoutIdentity(Childhood kept) {
        return this;
    }
}
