package org.goldenthread.query.bridge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.indicators.Days;
import org.goldenthread.query.indicators.Indicator;
import org.goldenthread.query.indicators.Question;
import org.goldenthread.query.indicators.Value;
import org.jspecify.annotations.Nullable;

/**
 * A bridge, or a page of its lines.
 *
 * @param reasons what the lines of each reason add up to, those of all pages
 * @param lines those of this page
 */
@JsonInclude(Include.NON_NULL)
public record BridgeAnswer(
        String code,
        String title,
        String unit,
        String polarity,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> options,
        Side opening,
        Side closing,
        List<Bridge.Sum> reasons,
        List<Line> lines,
        @Nullable String next) {

    /** The figure on one side. */
    public record Side(int version, @JsonUnwrapped Value figure, Instant asKnown, long position) {

        static Side of(Bridge.Side side) {
            Question question = side.question();
            return new Side(
                    question.indicator().version(),
                    side.value(),
                    question.known().instant(),
                    question.known().position());
        }
    }

    /** This bridge with these of its lines. */
    public static BridgeAnswer of(Bridge bridge, List<Line> lines, @Nullable String next) {
        Question question = bridge.closing().question();
        Indicator indicator = question.indicator();
        Days days = question.days();
        return new BridgeAnswer(
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                indicator.polarity().word(),
                days instanceof Days.AsAt(LocalDate asAt) ? asAt : null,
                days instanceof Days.FromTo period ? period.from() : null,
                days instanceof Days.FromTo period ? period.to() : null,
                question.chosen(),
                Side.of(bridge.opening()),
                Side.of(bridge.closing()),
                bridge.sums(),
                lines,
                next);
    }
}
