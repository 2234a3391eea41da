package org.goldenthread.query.records.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.OwnRow;
import org.goldenthread.query.records.rows.Row;

/**
 * What the records say of children: a pure function of the events of one family of streams, in
 * journal order. Live writing and rebuilding are both folds of its one step, so they cannot differ.
 */
public final class Projection {

    /**
     * Raised whenever events that are in journals already come out as other rows: then what an
     * earlier release wrote is rebuilt. So it is when an event is read in a new form.
     */
    public static final int VERSION =
            2 + EventNames.all().stream().mapToInt(event -> EventNames.revisionOf(event) - 1).sum();

    private Projection() {}

    /**
     * Every row that was ever known of the children of this family of streams. What an erasure
     * takes away was never known: it is the one event that reaches back.
     */
    public static List<KnownRow> project(Map<ChildId, List<PositionedEvent>> streams) {
        IncrementalProjection unfolding =
                new IncrementalProjection(new StreamFamily(Map.of()), erasures(streams));
        List<RowChanges> changes =
                streams.entrySet().stream()
                        .flatMap(stream ->
                                stream.getValue().stream()
                                        .map(told -> Map.entry(stream.getKey(), told)))
                        .sorted(Comparator.comparingLong(told -> told.getValue().position()))
                        .map(told -> unfolding.tell(told.getKey(), told.getValue()))
                        .toList();
        return Difference.of(changes).rows();
    }

    private static Map<ChildId, IdentityErased> erasures(
            Map<ChildId, List<PositionedEvent>> streams) {
        Map<ChildId, IdentityErased> erasures = new LinkedHashMap<>();
        streams.forEach((child, told) ->
                Erasure.carriedOut(told.stream().map(PositionedEvent::entry).toList())
                        .ifPresent(erasure -> erasures.put(child, erasure)));
        return erasures;
    }

    /** What each of the fresh events changed, given the earlier ones of the only stream. */
    public static List<RowChanges> changes(
            ChildId child, List<PositionedEvent> earlier, List<PositionedEvent> fresh) {
        List<Entry> entries = earlier.stream().map(PositionedEvent::entry).toList();
        IncrementalProjection unfolding =
                new IncrementalProjection(new StreamFamily(Map.of(child, entries)), Map.of());
        return fresh.stream().map(told -> unfolding.tell(child, told)).toList();
    }

    /** The rows of the facts in force. */
    public static Set<Row> rows(ChildTimeline timeline) {
        Childhood childhood = Childhood.of(timeline);
        return RowKind.ALL.stream()
                .flatMap(kind -> kind.rows().apply(timeline, childhood))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same as they are seen on this day: what comes by age alone has not come before. */
    public static Set<Row> rows(ChildTimeline timeline, LocalDate day) {
        return rows(timeline).stream()
                .flatMap(row -> row.on(day))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The rows that stand under this child: those of one retired say only that it was merged, and
     * by what it is found. Of one whose identity was, or is to be, erased nothing says who it was.
     */
    static Set<OwnRow> rows(
            ChildId child, StreamFamily family, Map<ChildId, IdentityErased> foreseen) {
        return ChildRows.of(child, family, foreseen).all();
    }
}
