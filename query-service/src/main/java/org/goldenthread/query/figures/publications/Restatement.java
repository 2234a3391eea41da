package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure as now known has moved from the figure as reported (DQ-03).
 *
 * @param difference now less reported; absent where there is no value on one side
 */
@JsonInclude(Include.NON_NULL)
record Restatement(
        UUID publicationId,
        String publication,
        Instant reportedAsKnown,
        String code,
        String title,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> options,
        Side reported,
        Side now,
        Side difference) {

    /** A figure, or the difference of two. */
    @JsonInclude(Include.ALWAYS)
    record Side(
            @Nullable BigDecimal value,
            @Nullable Integer numerator,
            @Nullable Integer denominator) {

        private static Side of(FrozenFigure figure) {
            return new Side(figure.value(), figure.numerator(), figure.denominator());
        }

        private Side less(Side other) {
            return new Side(
                    value == null || other.value == null ? null : value.subtract(other.value),
                    difference(numerator, other.numerator),
                    difference(denominator, other.denominator));
        }

        private static @Nullable Integer difference(
                @Nullable Integer one, @Nullable Integer other) {
            return one == null || other == null ? null : Integer.valueOf(one - other);
        }
    }

    /** The restatement of this published figure, given what it is now. */
    static Restatement of(
            Publication publication,
            FiguresPublished published,
            FrozenFigure reported,
            FrozenFigure now) {
        Side before = Side.of(reported);
        Side after = Side.of(now);
        return new Restatement(
                publication.id(),
                publication.title(),
                published.asKnown(),
                reported.asked().code().text(),
                reported.title().text(),
                reported.asked().asAt(),
                reported.asked().from(),
                reported.asked().to(),
                PublicationFigure.options(reported.asked()),
                before,
                after,
                after.less(before));
    }

    /** The last day that a figure is about. */
    static LocalDate lastDay(FrozenFigure figure) {
        LocalDate asAt = figure.asked().asAt();
        LocalDate to = figure.asked().to();
        return asAt != null ? asAt : to == null ? LocalDate.MIN : to;
    }
}
