package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.Parenthood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** An adult who is, or was, a parent of the child. */
public record ParentLinkRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        PersonId parent,
        ParentKind kind)
        implements Row {

    /** The parents that the timeline tells of. */
    public static Stream<ParentLinkRow> of(ChildTimeline timeline) {
        return Parenthood.of(timeline).stream()
                .map(parenthood ->
                        new ParentLinkRow(
                                parenthood.link().original(),
                                parenthood.events(),
                                parenthood.startedOn(),
                                parenthood.endedOn().orElse(null),
                                parenthood.link().fact().parent(),
                                parenthood.link().fact().kind()));
    }
}
