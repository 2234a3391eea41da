package org.goldenthread.bench.knownthen;

import java.util.Locale;

/**
 * How long one indicator took, in milliseconds: medians.
 *
 * @param current about a period, by everything that is known now
 * @param knownThen about the same period, by what was known years ago
 * @param floor reading once, row by row, the tables that it asks: no answer can be had for less
 *     without an index
 */
record Timing(String code, double current, double knownThen, double floor) {

    static final String HEADER =
            "indicator   current ms   as known then ms   ratio   plain scan ms";

    double ratio() {
        return knownThen / current;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-9s %12.2f %18.2f %7.2f %15.2f",
                code,
                current,
                knownThen,
                ratio(),
                floor);
    }
}
