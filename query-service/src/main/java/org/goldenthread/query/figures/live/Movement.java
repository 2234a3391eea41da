package org.goldenthread.query.figures.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;

/**
 * A figure that changed.
 *
 * @param figure what it is now
 * @param position the journal position as of which it is so
 * @param event the event that moved it; absent when the days moved on, or the records were mended
 */
@JsonInclude(Include.NON_NULL)
public record Movement(
        String code,
        String title,
        int version,
        @JsonUnwrapped Value figure,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant asKnown,
        long position,
        @Nullable MovedBy event) {

    static Movement of(IndicatorQuery question, Value figure, @Nullable MovedBy event) {
        Days days = question.days();
        return new Movement(
                question.indicator().code(),
                question.indicator().title(),
                question.indicator().version(),
                figure,
                days instanceof Days.AsAt(LocalDate asAt) ? asAt : null,
                days instanceof Days.FromTo period ? period.from() : null,
                days instanceof Days.FromTo period ? period.to() : null,
                question.known().instant(),
                question.known().position(),
                event);
    }
}
