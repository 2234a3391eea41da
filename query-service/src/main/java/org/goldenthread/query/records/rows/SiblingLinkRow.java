package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Siblinghood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** Another child who is, or was held to be, a brother or sister of the child. */
public record SiblingLinkRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        ChildId sibling)
        implements Row {

    /** The siblings that the timeline tells of. */
    public static Stream<SiblingLinkRow> of(ChildTimeline timeline) {
        return Siblinghood.of(timeline).stream()
                .map(siblings ->
                        new SiblingLinkRow(
                                siblings.link().original(),
                                siblings.events(),
                                siblings.startedOn(),
                                siblings.endedOn().orElse(null),
                                siblings.sibling()));
    }
}
