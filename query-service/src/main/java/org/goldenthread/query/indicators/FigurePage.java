package org.goldenthread.query.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldenthread.query.web.LineChart;
import org.goldenthread.query.web.Titled;
import org.jspecify.annotations.Nullable;

/** One figure as a page: its value, its course over twelve quarters, its parts, its definition. */
public record FigurePage(
        Indicator indicator, FigureForm form, Answer answer, List<Answer> course, LineChart chart)
        implements Titled {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static FigurePage of(Indicator indicator, FigureForm form, Answer answer, List<Answer> course) {
        return new FigurePage(
                indicator,
                form,
                answer,
                course,
                LineChart.of(
                        sentence(indicator, course),
                        course.stream()
                                .<@Nullable BigDecimal>map(point -> point.figure().value())
                                .toList()));
    }

    @Override
    public String title() {
        return indicator.title();
    }

    /** A value as people read it. */
    public static String value(Indicator indicator, Value figure) {
        String marker = figure.marker();
        if (figure.value() == null) {
            return "x".equals(marker) ? "Not available" : "Not applicable";
        }
        return figure.value().toPlainString()
                + (indicator.measure() == Indicator.Measure.PERCENTAGE ? "%" : "");
    }

    /** The days a figure is about, in words. */
    public static String days(Answer answer) {
        LocalDate asAt = answer.asAt();
        LocalDate from = answer.from();
        LocalDate to = answer.to();
        return asAt != null
                ? "on " + DAY.format(asAt)
                : "from "
                        + (from == null ? "" : DAY.format(from))
                        + " to "
                        + (to == null ? "" : DAY.format(to));
    }

    private static String sentence(Indicator indicator, List<Answer> course) {
        return "%s: %s %s, and %s %s."
                .formatted(
                        indicator.title(),
                        value(indicator, course.getFirst().figure()),
                        days(course.getFirst()),
                        value(indicator, course.getLast().figure()),
                        days(course.getLast()));
    }
}
