package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.CinEpisode;
import org.goldenthread.pathway.childprotection.CpPlan;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * By how much one child's part of a return would move a figure at a day.
 *
 * @param code of the indicator
 * @param change how many more would be counted
 */
record Move(String code, LocalDate asAt, long change) {

    private static final MonthDay YEAR_END = MonthDay.of(Month.MARCH, 31);
    private static final int YEARS = 15;

    /** The figures about a day that a return moves, as the indicators define them. */
    private enum Figure {
        LOOKED_AFTER(
                "LA-01",
                (child, day) ->
                        PeriodOfCare.of(child).stream()
                                        .anyMatch(care ->
                                                isOpen(
                                                        care.startedOn(),
                                                        care.ending(Childhood.of(child)).on(),
                                                        day))
                                ? 1
                                : 0),
        ON_PROTECTION_PLAN(
                "CP-06",
                (child, day) ->
                        CpPlan.of(child).stream()
                                .filter(plan -> !plan.start().fact().heldForOtherAuthority())
                                .filter(plan ->
                                        isOpen(
                                                plan.startedOn(),
                                                plan.ending(Childhood.of(child)).on(),
                                                day))
                                .count()),
        IN_NEED(
                "CN-03",
                (child, day) ->
                        CinEpisode.of(child).stream()
                                .filter(CinEpisode::countsAsInNeed)
                                .filter(episode -> episode.openOn(day))
                                .count());

        private final String code;
        private final ToLongBiFunction<ChildTimeline, LocalDate> count;

        Figure(String code, ToLongBiFunction<ChildTimeline, LocalDate> count) {
            this.code = code;
            this.count = count;
        }

        private static boolean isOpen(LocalDate from, Optional<LocalDate> to, LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** What moves between these two, today and at the year ends before it. */
    static List<Move> between(ChildTimeline before, ChildTimeline after, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            days(today)
                    .map(day ->
                            new Move(
                                    figure.code,
                                    day,
                                    figure.count.applyAsLong(after, day)
                                            - figure.count.applyAsLong(before, day)))
                    .filter(move -> move.change != 0)
                    .forEach(moves::add);
        }
        return moves;
    }

    private static Stream<LocalDate> days(LocalDate today) {
        return Stream.concat(
                Stream.of(today),
                Stream.iterate(today.getYear(), year -> year - 1)
                        .limit(YEARS)
                        .map(YEAR_END::atYear)
                        .filter(day -> day.isBefore(today)));
    }
}
