package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.goldenthread.query.asof.AsKnown;

/** Any question about an indicator, on days that random histories are about. */
public final class RandomQuestion {

    private RandomQuestion() {}

    /** Any of its options, and a day or a year from March 2024 on. */
    public static IndicatorQuery about(Indicator indicator, Random random, AsKnown known) {
        Map<String, String> options = new HashMap<>();
        indicator
                .options()
                .forEach((option, values) ->
                        options.put(option, values.get(random.nextInt(values.size()))));
        LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(400));
        Days days =
                indicator.kind() == Indicator.Kind.SNAPSHOT
                        ? new Days.AsAt(day)
                        : new Days.FromTo(day.minusMonths(8), day.plusMonths(4));
        return new IndicatorQuery(indicator, days, options, known);
    }
}
