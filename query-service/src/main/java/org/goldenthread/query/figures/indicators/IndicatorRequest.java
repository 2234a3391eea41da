package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.ParameterRecords;
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

    /** Reads the figure's question; faults stay with the parameters until they are checked. */
    public static IndicatorRequest figure(Indicator indicator, Parameters parameters) {
        Optional<String> by = parameters.word("by", indicator.ways());
        SeriesRequest points = ParameterRecords.read(SeriesRequest.class, parameters);
        IndicatorRequest asks = cases(indicator, parameters, points.series().isPresent());
        return new IndicatorRequest(
                indicator,
                asks.days,
                asks.options,
                by.orElse(null),
                points.series().map(Spacing::months).orElse(null),
                points.count(),
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
                DaysRequest.of(indicator.kind(), parameters, false),
                options(indicator, parameters),
                parameters.word("by", indicator.ways()).orElse(null),
                null,
                1,
                Optional.empty(),
                parameters.position("after"));
    }

    private static IndicatorRequest cases(
            Indicator indicator, Parameters parameters, boolean lastDayWillDo) {
        KnowledgeRequest asked = ParameterRecords.read(KnowledgeRequest.class, parameters);
        return new IndicatorRequest(
                indicator,
                DaysRequest.of(indicator.kind(), parameters, lastDayWillDo),
                options(indicator, parameters),
                null,
                null,
                1,
                asked.asKnown(),
                asked.after());
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
