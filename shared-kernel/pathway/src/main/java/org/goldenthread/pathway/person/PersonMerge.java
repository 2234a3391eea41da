package org.goldenthread.pathway.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.ids.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to merge an adult into another, as the retired adult's stream tells
 * it.
 *
 * @param reason why it was proposed; absent when nobody proposed it
 * @param told which events of the stream tell it, counted from 0
 */
public record PersonMerge(
        PersonId survivor, MergeStage stage, @Nullable MergeReason reason, List<Integer> told) {

    /** Every merge that this adult's stream tells of, in the order of their proposals. */
    public static List<PersonMerge> of(List<PersonEvent> stream) {
        List<PersonMerge> merges = new ArrayList<>();
        IntStream.range(0, stream.size()).forEach(at -> tell(merges, stream.get(at), at));
        return List.copyOf(merges);
    }

    /** The merge in which this adult is retired now, if there is one. */
    public static Optional<PersonMerge> inForce(List<PersonEvent> stream) {
        return of(stream).stream()
                .filter(merge -> merge.stage() == MergeStage.IN_FORCE)
                .reduce((_, later) -> later);
    }

    /** The proposal of this survivor that waits for approval, if there is one. */
    public static Optional<PersonMerge> proposed(List<PersonEvent> stream, PersonId survivor) {
        return of(stream).stream()
                .filter(merge -> merge.with(survivor, Set.of(MergeStage.PROPOSED)))
                .reduce((_, later) -> later);
    }

    private static void tell(List<PersonMerge> merges, PersonEvent event, int at) {
        switch (event) {
            case PersonMergeProposed(PersonId survivor, MergeReason reason) ->
                    merges.add(new PersonMerge(survivor, MergeStage.PROPOSED, reason, List.of(at)));
            case PersonMerged(PersonId survivor) ->
                    last(merges, survivor, Set.of(MergeStage.PROPOSED))
                            .ifPresentOrElse(
                                    of ->
                                            merges.set(
                                                    of,
                                                    merges.get(of).then(MergeStage.IN_FORCE, at)),
                                    () ->
                                            merges.add(
                                                    new PersonMerge(
                                                            survivor,
                                                            MergeStage.IN_FORCE,
                                                            null,
                                                            List.of(at))));
            case PersonMergeUndone(PersonId survivor, UnmergeReason _) ->
                    last(merges, survivor, Set.of(MergeStage.PROPOSED, MergeStage.IN_FORCE))
                            .ifPresent(of ->
                                    merges.set(of, merges.get(of).then(MergeStage.UNDONE, at)));
            case PersonAbsorbed _ -> {}
        }
    }

    private static Optional<Integer> last(
            List<PersonMerge> merges, PersonId survivor, Set<MergeStage> stages) {
        return Stream.iterate(merges.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> merges.get(at).with(survivor, stages))
                .findFirst();
    }

    private boolean with(PersonId other, Set<MergeStage> stages) {
        return survivor.equals(other) && stages.contains(stage);
    }

    private PersonMerge then(MergeStage next, int at) {
        return new PersonMerge(
                survivor, next, reason, Stream.concat(told.stream(), Stream.of(at)).toList());
    }
}
