package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks of an indicator.
 *
 * @param by the breakdown or option to break down by
 * @param series how many months lie between the points of a series
 * @param count how many points the series has
 * @param moment as of when it is to be known; now if absent
 * @param after the journal position that the answer must include
 */
public record IndicatorRequest(
        Indicator indicator,
        Days days,
        Map<String, String> options,
        @Nullable String by,
        @Nullable Integer series,
        int count,
        Optional<Moment> moment,
        Optional<Long> after) {

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "quarter", 3, "year", 12);
    private static final int MOST_POINTS = 120;
    private static final int USUAL_POINTS = 12;

    /** Reads the figure's question; faults stay with the parameters until they are checked. */
    public static IndicatorRequest figure(Indicator indicator, Parameters parameters) {
        Optional<String> by = parameters.word("by", indicator.ways());
        Optional<Integer> series =
                parameters
                        .word("series", MONTHS.keySet().stream().sorted().toList())
                        .map(MONTHS::get);
        int count = parameters.number("count", 1, MOST_POINTS, USUAL_POINTS);
        IndicatorRequest asks = cases(indicator, parameters, series.isPresent());
        return new IndicatorRequest(
                indicator,
                asks.days,
                asks.options,
                by.orElse(null),
                series.orElse(null),
                count,
                asks.moment,
                asks.after);
    }

    /** Reads the question for the cases behind a figure; every case says its breakdowns anyway. */
    public static IndicatorRequest cases(Indicator indicator, Parameters parameters) {
        parameters.word("by", indicator.ways());
        return cases(indicator, parameters, false);
    }

    /** Reads the question whose moments of knowledge are named apart. */
    public static IndicatorRequest bridge(Indicator indicator, Parameters parameters) {
        return new IndicatorRequest(
                indicator,
                days(indicator, parameters, false),
                options(indicator, parameters),
                parameters.word("by", indicator.ways()).orElse(null),
                null,
                1,
                Optional.empty(),
                parameters.position("after"));
    }

    private static IndicatorRequest cases(
            Indicator indicator, Parameters parameters, boolean lastDayWillDo) {
        return new IndicatorRequest(
                indicator,
                days(indicator, parameters, lastDayWillDo),
                options(indicator, parameters),
                null,
                null,
                1,
                parameters.moment("asKnown"),
                parameters.position("after"));
    }

    private static Map<String, String> options(Indicator indicator, Parameters parameters) {
        Map<String, String> options = new LinkedHashMap<>();
        indicator
                .options()
                .forEach((option, values) ->
                        parameters
                                .word(option, values)
                                .ifPresent(value -> options.put(option, value)));
        return options;
    }

    private static Days days(Indicator indicator, Parameters parameters, boolean lastDayWillDo) {
        if (indicator.kind() == Indicator.Kind.SNAPSHOT) {
            return new Days.AsAt(parameters.requiredDay("asAt"));
        }
        LocalDate to = parameters.requiredDay("to");
        LocalDate from =
                lastDayWillDo ? parameters.day("from").orElse(to) : parameters.requiredDay("from");
        if (from.isAfter(to) && !to.equals(LocalDate.EPOCH)) {
            parameters.fault("from", "must not be after to");
        }
        return new Days.FromTo(from, to);
    }

    /** The question about the days asked for, answered from this knowledge. */
    public IndicatorQuery question(AsKnown known) {
        return new IndicatorQuery(indicator, days, options, known);
    }

    /** The questions to answer, the latest days last. */
    List<IndicatorQuery> questions(AsKnown known) {
        IndicatorQuery last = question(known);
        if (series == null) {
            return List.of(last);
        }
        List<IndicatorQuery> questions = new ArrayList<>();
        for (int steps = count - 1; steps >= 0; steps--) {
            questions.add(last.about(days.earlier(steps, series)));
        }
        return questions;
    }
}
