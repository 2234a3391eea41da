package org.goldenthread.bench.questions;

import java.util.Locale;
import org.goldenthread.bench.scratch.Percentiles;

/**
 * How long one indicator took to be answered about one period.
 *
 * @param current by everything that is known now
 * @param knownThen by what was known when the period ended
 * @param parts the current figure with a breakdown, of those that have one
 * @param cases the first page of the cases behind the current figure
 * @param scan reading once, row by row, the tables that it asks
 */
record IndicatorTiming(
        String code,
        Percentiles current,
        Percentiles knownThen,
        Percentiles parts,
        Percentiles cases,
        Percentiles scan) {

    static final String HEADER =
            "            current p50    p95   known then p50    p95   ratio   breakdown p95   cases p95   plain scan p50 (ms)";

    /** How many times as long as now the answer as known then takes, by medians. */
    double ratio() {
        return knownThen.millis(50) / current.millis(50);
    }

    /** The longest of its four within which 95 of a hundred are answered, in milliseconds. */
    double slowest() {
        return Math.max(
                Math.max(current.millis(95), knownThen.millis(95)),
                Math.max(Double.isNaN(parts.millis(95)) ? 0 : parts.millis(95), cases.millis(95)));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-9s %13.2f %6.2f %16.2f %6.2f %7.2f %15.2f %11.2f %16.2f",
                code,
                current.millis(50),
                current.millis(95),
                knownThen.millis(50),
                knownThen.millis(95),
                ratio(),
                parts.millis(95),
                cases.millis(95),
                scan.millis(50));
    }
}
