package org.goldenthread.query.figures.delay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is delayed, with the question and the method in words.
 *
 * @param every how many months the past figures lie apart
 */
@JsonInclude(Include.NON_NULL)
public record DelayAnswer(
        String code,
        String title,
        int version,
        String unit,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> options,
        int every,
        Instant asKnown,
        long position,
        @JsonUnwrapped Delay delay,
        String method) {

    private static final String METHOD =
            "Past figures of the same length are final when they ended at least "
                    + Delays.SETTLED_AFTER
                    + " days before this was known, and at least "
                    + Delays.OLDER_BY
                    + " days before the figure asked for; the latest "
                    + Delays.MOST
                    + " of them count that the journal saw from their first day. The expected value is"
                    + " the known one, times what all of them came to, divided by what was known of"
                    + " all of them as many days after their end. Each past figure is expected from"
                    + " the others in the same way and missed by some factor; the interval goes from"
                    + " the smallest to the largest of these factors, its ends rounded outwards. The"
                    + " hit rate says how many past figures lie within the interval that the others"
                    + " alone give for them; nominal is (n - 1) in (n + 1). Days count from the day of"
                    + " a fact to the day it was known in England, by nearest rank; facts taken from"
                    + " returns are left out of them.";

    static DelayAnswer of(IndicatorQuery question, int months, Delay delay) {
        Days days = question.days();
        return new DelayAnswer(
                question.indicator().code(),
                question.indicator().title(),
                question.indicator().version(),
                question.indicator().unit(),
                days instanceof Days.AsAt(LocalDate asAt) ? asAt : null,
                days instanceof Days.FromTo period ? period.from() : null,
                days instanceof Days.FromTo period ? period.to() : null,
                question.chosen(),
                months,
                question.known().instant(),
                question.known().position(),
                delay,
                METHOD);
    }
}
