package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the question that it answers.
 *
 * @param asFarAsKnown true where some of its days had not come yet when this was known
 */
@JsonInclude(Include.NON_NULL)
public record IndicatorAnswer(
        String code,
        String title,
        int version,
        String unit,
        String polarity,
        @JsonUnwrapped Value figure,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> options,
        Instant asKnown,
        long position,
        @Nullable Boolean asFarAsKnown,
        @Nullable List<Part> breakdown) {

    /** The figure of one value of a breakdown. */
    public record Part(String key, @JsonUnwrapped Value figure) {

        /** The same without its numbers. */
        Part hidden() {
            return new Part(key, Value.HIDDEN);
        }

        @JsonIgnore
        boolean isHidden() {
            return figure.equals(Value.HIDDEN);
        }
    }

    /** The same answer with another figure and other parts. */
    IndicatorAnswer with(Value other, @Nullable List<Part> parts) {
        return new IndicatorAnswer(
                code,
                title,
                version,
                unit,
                polarity,
                other,
                asAt,
                from,
                to,
                options,
                asKnown,
                position,
                asFarAsKnown,
                parts);
    }

    static IndicatorAnswer of(
            IndicatorQuery question, Value figure, @Nullable List<Part> breakdown) {
        Indicator indicator = question.indicator();
        Days days = question.days();
        return new IndicatorAnswer(
                indicator.code(),
                indicator.title(),
                indicator.version(),
                indicator.unit(),
                indicator.polarity().word(),
                figure,
                days instanceof Days.AsAt(LocalDate asAt) ? asAt : null,
                days instanceof Days.FromTo period ? period.from() : null,
                days instanceof Days.FromTo period ? period.to() : null,
                question.chosen(),
                question.known().instant(),
                question.known().position(),
                days.areAheadOf(question.known()) ? true : null,
                breakdown);
    }
}
