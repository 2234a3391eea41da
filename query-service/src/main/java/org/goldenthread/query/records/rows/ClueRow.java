package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.children.search.index.BlindIndex;
import org.jspecify.annotations.Nullable;

/**
 * By what a child is found. It stands under each id that a child ever had, so that one who was
 * merged is found by either name.
 */
public record ClueRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        BlindIndex clues)
        implements Row {

    /** By what the child can be found, as far as its stream says and its key opens. */
    public static Stream<ClueRow> of(ChildId child, Collection<Entry> stream) {
        Identity identity = Identity.of(ChildTimeline.of(child, stream));
        BlindIndex clues = BlindIndex.of(identity);
        return clues.isEmpty()
                ? Stream.empty()
                : identity.registration().stream()
                        .map(registered ->
                                new ClueRow(
                                        registered.original(),
                                        registered.events(),
                                        registered.effectiveOn(),
                                        null,
                                        clues));
    }
}
