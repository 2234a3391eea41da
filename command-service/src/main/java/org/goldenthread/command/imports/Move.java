package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.CinEpisode;
import org.goldenthread.pathway.childprotection.CpPlan;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;

/**
 * By how much one child's part of a return would move a figure at a day.
 *
 * @param code of the indicator
 * @param change how many more would be counted
 */
record Move(String code, LocalDate asAt, long change) {

    private static final MonthDay YEAR_END = MonthDay.of(Month.MARCH, 31);
    private static final int YEARS = 15;

    /** From its first day to the one on which it is over, if that is known. */
    private record Open(LocalDate from, Optional<LocalDate> to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** The figures about a day that a return moves, as the indicators define them. */
    private enum Figure {
        LOOKED_AFTER("LA-01", 1, Figure::lookedAfter),
        ON_PROTECTION_PLAN("CP-06", Long.MAX_VALUE, Figure::onPlan),
        IN_NEED("CN-03", Long.MAX_VALUE, Figure::inNeed);

        private final String code;
        private final long most;
        private final Function<ChildTimeline, Stream<Open>> counted;

        /** A figure of this code that counts a child so often at most. */
        Figure(String code, long most, Function<ChildTimeline, Stream<Open>> counted) {
            this.code = code;
            this.most = most;
            this.counted = counted;
        }

        private static Stream<Open> lookedAfter(ChildTimeline child) {
            Childhood childhood = Childhood.of(child);
            return PeriodOfCare.of(child).stream()
                    .map(care -> new Open(care.startedOn(), end(care.ending(childhood))));
        }

        private static Stream<Open> onPlan(ChildTimeline child) {
            Childhood childhood = Childhood.of(child);
            return CpPlan.of(child).stream()
                    .filter(plan -> !plan.start().fact().heldForOtherAuthority())
                    .map(plan -> new Open(plan.startedOn(), end(plan.ending(childhood))));
        }

        private static Stream<Open> inNeed(ChildTimeline child) {
            return CinEpisode.of(child).stream()
                    .filter(CinEpisode::countsAsInNeed)
                    .map(episode -> new Open(episode.startedOn(), episode.endedOn()));
        }

        private static Optional<LocalDate> end(Ending ending) {
            return ending.recorded().or(ending::byAge);
        }

        private long count(List<Open> open, LocalDate day) {
            return open.stream().filter(each -> each.on(day)).limit(most).count();
        }
    }

    /** What moves between these two, today and at the year ends before it. */
    static List<Move> between(ChildTimeline before, ChildTimeline after, LocalDate today) {
        List<Move> moves = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            List<Open> was = figure.counted.apply(before).toList();
            List<Open> willBe = figure.counted.apply(after).toList();
            days(today)
                    .map(day ->
                            new Move(
                                    figure.code,
                                    day,
                                    figure.count(willBe, day) - figure.count(was, day)))
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
