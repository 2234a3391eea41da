package org.goldenthread.query.worklists.clocks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A work list: the runs of some clocks that stand in some way.
 *
 * @param clocks the clocks whose runs it holds
 * @param soon whether it holds only runs that are due within some working days
 */
record WorkList(
        String name, String title, List<Clock> clocks, Set<ClockState> states, boolean soon) {

    /** The lists that somebody has who may see these clocks. */
    static List<WorkList> all(List<Clock> clocks) {
        return Stream.concat(
                        Stream.of(
                                new WorkList(
                                        "due-soon",
                                        "Due soon",
                                        clocks,
                                        Set.of(ClockState.NOT_YET_DUE),
                                        true),
                                new WorkList(
                                        "overdue",
                                        "Overdue",
                                        clocks,
                                        Set.of(ClockState.OVERDUE),
                                        false),
                                new WorkList(
                                        "met",
                                        "Met",
                                        clocks,
                                        Set.of(ClockState.MET_ON_TIME, ClockState.MET_LATE),
                                        false)),
                        clocks.stream().map(WorkList::of))
                .toList();
    }

    private static WorkList of(Clock clock) {
        return new WorkList(
                clock.code(),
                clock.title(),
                List.of(clock),
                EnumSet.allOf(ClockState.class),
                false);
    }

    /** Whether the latest to be due come first: what is done is read backwards. */
    boolean latestFirst() {
        return !states.contains(ClockState.OVERDUE) && !soon;
    }
}
