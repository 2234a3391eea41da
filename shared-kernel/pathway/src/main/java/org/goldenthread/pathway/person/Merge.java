package org.goldenthread.pathway.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to merge a child into another, as the retired child's stream tells it.
 *
 * @param reason why it was proposed; absent when nobody proposed it
 * @param told the entries that tell it, as recorded: the proposal, the approval, the undoing
 */
public record Merge(
        ChildId retired,
        ChildId survivor,
        MergeStage stage,
        @Nullable MergeReason reason,
        List<Entry> told) {

    /** Every merge that this child's stream tells of, in the order of their proposals. */
    public static List<Merge> of(ChildId retired, Collection<Entry> stream) {
        List<Merge> merges = new ArrayList<>();
        stream.stream()
                .filter(entry -> entry.event() instanceof Merging)
                .sorted(Entry.AS_RECORDED)
                .forEach(entry -> tell(merges, retired, entry));
        return List.copyOf(merges);
    }

    /** The merge in which this child is retired now, if there is one. */
    public static Optional<Merge> inForce(ChildId retired, Collection<Entry> stream) {
        return of(retired, stream).stream()
                .filter(merge -> merge.stage() == MergeStage.IN_FORCE)
                .reduce((_, later) -> later);
    }

    /** The children whom this stream tells to be, or once to have been, the same as its own. */
    public static Stream<ChildId> relatives(Collection<Entry> stream) {
        return stream.stream()
                .flatMap(entry ->
                        switch (entry.event()) {
                            case MergedInto(ChildId survivor) -> Stream.of(survivor);
                            case DuplicateAbsorbed(ChildId retired) -> Stream.of(retired);
                            default -> Stream.empty();
                        });
    }

    private static void tell(List<Merge> merges, ChildId retired, Entry entry) {
        switch ((Merging) entry.event()) {
            case MergeProposed(ChildId survivor, MergeReason reason) ->
                    merges.add(
                            new Merge(
                                    retired,
                                    survivor,
                                    MergeStage.PROPOSED,
                                    reason,
                                    List.of(entry)));
            case MergedInto(ChildId survivor) ->
                    last(merges, merge -> merge.with(survivor, MergeStage.PROPOSED))
                            .ifPresentOrElse(
                                    at ->
                                            merges.set(
                                                    at,
                                                    merges.get(at)
                                                            .then(MergeStage.IN_FORCE, entry)),
                                    () ->
                                            merges.add(
                                                    new Merge(
                                                            retired,
                                                            survivor,
                                                            MergeStage.IN_FORCE,
                                                            null,
                                                            List.of(entry))));
            case MergeUndone undone ->
                    last(
                                    merges,
                                    merge ->
                                            merge.with(undone.other(), MergeStage.IN_FORCE)
                                                    || merge.with(
                                                            undone.other(), MergeStage.PROPOSED))
                            .ifPresent(at ->
                                    merges.set(at, merges.get(at).then(MergeStage.UNDONE, entry)));
            case DuplicateAbsorbed _ -> {}
        }
    }

    private static Optional<Integer> last(List<Merge> merges, Predicate<Merge> wanted) {
        return Stream.iterate(merges.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> wanted.test(merges.get(at)))
                .findFirst();
    }

    private boolean with(ChildId other, MergeStage reached) {
        return survivor.equals(other) && stage == reached;
    }

    private Merge then(MergeStage next, Entry entry) {
        List<Entry> all = new ArrayList<>(told);
        all.add(entry);
        return new Merge(retired, survivor, next, reason, List.copyOf(all));
    }
}
