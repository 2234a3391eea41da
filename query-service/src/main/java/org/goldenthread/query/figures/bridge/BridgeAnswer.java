package org.goldenthread.query.figures.bridge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;

/**
 * A bridge, or a page of its lines.
 *
 * @param asFarAsKnown true where some of its days had not come yet at the closing
 * @param by the breakdown that it is told by, if one was asked for
 * @param key the part of that breakdown that it is about, if one alone was asked for
 * @param reasons what the lines of each reason add up to, those of all pages
 * @param breakdown a bridge for each part; in it, who moved from one part to another comes and goes
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
        @Nullable Boolean asFarAsKnown,
        @Nullable String by,
        @Nullable String key,
        Side opening,
        Side closing,
        List<Bridge.Sum> reasons,
        @JsonInclude(Include.NON_EMPTY) List<Part> breakdown,
        List<Line> lines,
        @Nullable String next) {

    /** The bridge of one part of a breakdown. */
    public record Part(String key, Side opening, Side closing, List<Bridge.Sum> reasons) {

        static Part of(String key, Bridge bridge) {
            return new Part(
                    key, Side.of(bridge.opening()), Side.of(bridge.closing()), bridge.sums());
        }

        /** Its numerator on its way, and its denominator where it moved too. */
        public List<WaterfallView> falls() {
            return WaterfallView.of(opening, reasons, closing);
        }
    }

    /** The figure on one side. */
    public record Side(int version, @JsonUnwrapped Value figure, Instant asKnown, long position) {

        static Side of(Bridge.Side side) {
            IndicatorQuery question = side.question();
            return new Side(
                    question.indicator().version(),
                    side.value(),
                    question.known().instant(),
                    question.known().position());
        }
    }

    /** This bridge with these of its lines. */
    public static BridgeAnswer of(Bridge bridge, List<Line> lines, @Nullable String next) {
        IndicatorQuery question = bridge.closing().question();
        IndicatorQuery.Cell cell = question.cell();
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
                days.areAheadOf(question.known()) ? true : null,
                cell == null ? null : cell.by(),
                cell == null ? null : cell.key(),
                Side.of(bridge.opening()),
                Side.of(bridge.closing()),
                bridge.sums(),
                List.of(),
                lines,
                next);
    }

    /** The numerator on its way, and the denominator where it moved too. */
    public List<WaterfallView> falls() {
        return WaterfallView.of(opening, reasons, closing);
    }

    /** The same with the bridges of the parts of a breakdown. */
    public BridgeAnswer by(String breakdown, Map<String, Bridge> parts) {
        return new BridgeAnswer(
                code,
                title,
                unit,
                polarity,
                asAt,
                from,
                to,
                options,
                asFarAsKnown,
                breakdown,
                key,
                opening,
                closing,
                reasons,
                parts.entrySet().stream()
                        .map(part -> Part.of(part.getKey(), part.getValue()))
                        .toList(),
                lines,
                next);
    }
}
