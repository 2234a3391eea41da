package org.goldenthread.query.figures.delay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A figure's delay as a table: a line for each agency, for each growth, and for the expectation.
 */
final class DelayTable {

    private static final List<String> COLUMNS =
            List.of(
                    "row",
                    "key",
                    "facts",
                    "days50",
                    "days90",
                    "days99",
                    "daysAfter",
                    "value",
                    "low",
                    "high",
                    "marker",
                    "periods",
                    "hits");

    private DelayTable() {}

    static String of(Delay delay) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Arrival arrival : delay.arrival()) {
            rows.add(
                    row(
                            "arrival",
                            arrival.key(),
                            arrival.facts(),
                            arrival.days().get(50),
                            arrival.days().get(90),
                            arrival.days().get(99),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
        for (Growth growth : delay.growth()) {
            rows.add(
                    row(
                            "growth",
                            null,
                            null,
                            null,
                            null,
                            null,
                            growth.daysAfter(),
                            growth.ratio(),
                            growth.lowest(),
                            growth.highest(),
                            null,
                            null,
                            null));
        }
        Forecast expected = delay.expected();
        rows.add(
                row(
                        "expected",
                        null,
                        null,
                        null,
                        null,
                        null,
                        expected.daysAfter(),
                        expected.value(),
                        expected.low(),
                        expected.high(),
                        expected.marker(),
                        expected.periods(),
                        expected.hitRate() == null ? null : expected.hitRate().hits()));
        return Csv.of(COLUMNS, rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.<@Nullable Object>asList(cells);
    }
}
