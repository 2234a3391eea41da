package org.goldenthread.query.records.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.pathway.timeline.Entry;
import org.jspecify.annotations.Nullable;

/**
 * That a child was held to be another, the survivor. It stands under the retired child for ever,
 * and its days are those on which that was said.
 */
public record MergeRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        ChildId survivor,
        MergeStage stage,
        @Nullable MergeReason reason)
        implements Row {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Which merges of this record were proposed, approved or undone. */
    public static Stream<MergeRow> of(ChildId retired, Collection<Entry> stream) {
        return Merge.of(retired, stream).stream().map(MergeRow::of);
    }

    private static MergeRow of(Merge merge) {
        Entry first = merge.told().getFirst();
        return new MergeRow(
                first.id(),
                merge.told().stream().map(Entry::id).toList(),
                day(first.knownAt()),
                merge.stage() == MergeStage.UNDONE ? day(merge.told().getLast().knownAt()) : null,
                merge.survivor(),
                merge.stage(),
                merge.reason());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
