package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/**
 * By how much one child's part of a return would move a figure at a day, or over the part of a
 * reporting year that ends with it.
 *
 * @param code of the indicator
 * @param from the first day of the period; absent for a figure at a day
 * @param change how many more would be counted
 */
record Move(String code, @Nullable LocalDate from, LocalDate asAt, long change) {

    private static final MonthDay YEAR_END = MonthDay.of(Month.MARCH, 31);

    /** The public contract: so far back it is told what would move. */
    private static final int YEARS = 15;

    /** What moves between these two, today and at the year ends before it. */
    static List<Move> between(ChildTimeline before, ChildTimeline after, LocalDate today) {
        List<LocalDate> days = days(today).toList();
        List<Move> moves = new ArrayList<>();
        for (Foretold figure : Foretold.values()) {
            Foretold.Count was = figure.counting(before);
            Foretold.Count willBe = figure.counting(after);
            for (LocalDate day : days) {
                long change = willBe.upTo(day) - was.upTo(day);
                if (change != 0) {
                    moves.add(new Move(figure.code(), figure.from(day), day, change));
                }
            }
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
