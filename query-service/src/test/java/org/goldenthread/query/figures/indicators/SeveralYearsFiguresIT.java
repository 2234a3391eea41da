package org.goldenthread.query.figures.indicators;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LA-02 and LA-03 over several reporting years (domain 3.0, decided readings). */
class SeveralYearsFiguresIT extends FigureScenario {

    @Test
    void over_two_reporting_years_a_child_counts_once_in_each() {
        // Reporting years 2023-24 (starts in May and September, ends in July and December) and
        // 2024-25 (start in June, end in August).
        ChildId ann = child("2015-05-05");
        care(ann, 1, "2023-05-01", "2023-07-01");
        care(ann, 2, "2023-09-01", "2023-12-01");
        care(ann, 3, "2024-06-01", "2024-08-01");

        figure("LA-02").in("2023-04-01", "2025-03-31").is(2).counting(ann, ann);
        figure("LA-03").in("2023-04-01", "2025-03-31").is(2).counting(ann, ann);
        // From June 2023 the first start of 2023-24, in May, lies outside; in November 2023 the
        // last end of that year is still to come.
        figure("LA-02").in("2023-06-01", "2024-06-30").is(1);
        figure("LA-03").in("2023-04-01", "2023-11-30").is(0);
    }

    /** Against a plain fold: the first start, the last end of each child and reporting year. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_the_periods_and_the_question(long seed) {
        Random random = new Random(seed);
        List<Period> all = new ArrayList<>();
        int chain = 0;
        for (int i = 0; i < 6; i++) {
            ChildId child = child("2015-05-05");
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(200));
            while (day.isBefore(LocalDate.of(2026, 3, 1))) {
                LocalDate end = day.plusDays(1 + random.nextInt(150));
                care(child, ++chain, day.toString(), end.toString());
                all.add(new Period(child, day, end));
                day = end.plusDays(1 + random.nextInt(200));
            }
        }
        for (int i = 0; i < 12; i++) {
            LocalDate from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
            LocalDate to = from.plusDays(random.nextInt(1100));

            figure("LA-02")
                    .in(from.toString(), to.toString())
                    .counting(chosen(all, Period::start, true, from, to));
            figure("LA-03")
                    .in(from.toString(), to.toString())
                    .counting(chosen(all, Period::end, false, from, to));
        }
    }

    private record Period(ChildId child, LocalDate start, LocalDate end) {}

    private static ChildId[] chosen(
            List<Period> all,
            Function<Period, LocalDate> day,
            boolean first,
            LocalDate from,
            LocalDate to) {
        return all.stream()
                .collect(groupingBy(one -> List.of(one.child(), yearOf(day.apply(one)))))
                .values()
                .stream()
                .flatMap(ofAYear -> {
                    Stream<LocalDate> days = ofAYear.stream().map(day);
                    LocalDate that =
                            (first
                                            ? days.min(LocalDate::compareTo)
                                            : days.max(LocalDate::compareTo))
                                    .orElseThrow();
                    return that.isBefore(from) || that.isAfter(to)
                            ? Stream.empty()
                            : Stream.of(ofAYear.getFirst().child());
                })
                .toArray(ChildId[]::new);
    }

    /** The calendar year in which the reporting year of this day began. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    private void care(ChildId child, int chain, String from, String to) {
        tell(child, Care.entry(chain, from));
        tell(child, Care.exit(chain, to));
    }
}
