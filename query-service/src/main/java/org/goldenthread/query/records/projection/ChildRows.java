package org.goldenthread.query.records.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.rows.ClueRow;
import org.goldenthread.query.records.rows.MergeRow;
import org.goldenthread.query.records.rows.OwnRow;
import org.goldenthread.query.records.rows.Row;

/**
 * The rows that stand under one child, those of each kind by themselves.
 *
 * @param told as {@link RowKind#ALL} has them; none under a child who is retired
 * @param merges what the own stream says of merges
 * @param clues by what the child is found
 */
record ChildRows(List<Set<OwnRow>> told, Set<OwnRow> merges, Set<OwnRow> clues) {

    /** Of whom nothing is known. */
    static final ChildRows NONE =
            new ChildRows(
                    RowKind.ALL.stream().map(_ -> Set.<OwnRow>of()).toList(), Set.of(), Set.of());

    /** All of them. */
    static ChildRows of(ChildId child, StreamFamily family, Map<ChildId, IdentityErased> foreseen) {
        List<Entry> stream = family.streams().getOrDefault(child, List.of());
        Optional<IdentityErased> erasure = erasure(child, stream, foreseen);
        return new ChildRows(
                family.survivorOf(child).equals(child)
                        ? NONE.told(family.timeline(child), erasure, _ -> true)
                        : NONE.told,
                own(child, MergeRow.of(child, stream)),
                clues(child, stream, erasure));
    }

    /** The same after one more fact, or correction of one, of a child who was never merged. */
    ChildRows after(Entry last, ChildTimeline timeline, Map<ChildId, IdentityErased> foreseen) {
        Touched touched = Touched.by(last, timeline);
        List<Entry> stream = timeline.recorded();
        Optional<IdentityErased> erasure = erasure(timeline.child(), stream, foreseen);
        return new ChildRows(
                told(timeline, erasure, touched::reaches),
                merges,
                touched.reachesClues() ? clues(timeline.child(), stream, erasure) : clues);
    }

    private List<Set<OwnRow>> told(
            ChildTimeline timeline, Optional<IdentityErased> erasure, Predicate<RowKind> anew) {
        List<Set<OwnRow>> all = new ArrayList<>(told);
        Childhood childhood = null;
        for (int i = 0; i < all.size(); i++) {
            RowKind kind = RowKind.ALL.get(i);
            if (anew.test(kind)) {
                childhood = childhood == null ? childhood(timeline, erasure) : childhood;
                all.set(
                        i,
                        own(
                                timeline.child(),
                                (erasure.isPresent() ? kind.withoutIdentity() : kind.rows())
                                        .apply(timeline, childhood)));
            }
        }
        return all;
    }

    private static Childhood childhood(ChildTimeline timeline, Optional<IdentityErased> erasure) {
        return erasure.map(by -> Childhood.kept(timeline, by))
                .orElseGet(() -> Childhood.of(timeline));
    }

    private static Optional<IdentityErased> erasure(
            ChildId child, List<Entry> stream, Map<ChildId, IdentityErased> foreseen) {
        return Optional.ofNullable(foreseen.get(child)).or(() -> Erasure.carriedOut(stream));
    }

    private static Set<OwnRow> clues(
            ChildId child, List<Entry> stream, Optional<IdentityErased> erasure) {
        return own(child, erasure.isPresent() ? Stream.empty() : ClueRow.of(child, stream));
    }

    private static Set<OwnRow> own(ChildId child, Stream<? extends Row> rows) {
        return rows.map(row -> new OwnRow(child, row))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every row. */
    Set<OwnRow> all() {
        return parts().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those that are not among the others; kinds that are the very same need no looking at. */
    Set<OwnRow> without(ChildRows others) {
        Set<OwnRow> left = new LinkedHashSet<>();
        List<Set<OwnRow>> these = parts().toList();
        List<Set<OwnRow>> those = others.parts().toList();
        for (int i = 0; i < these.size(); i++) {
            Set<OwnRow> other = those.get(i);
            if (these.get(i) != other) {
                these.get(i).stream().filter(row -> !other.contains(row)).forEach(left::add);
            }
        }
        return left;
    }

    private Stream<Set<OwnRow>> parts() {
        return Stream.concat(told.stream(), Stream.of(merges, clues));
    }
}
