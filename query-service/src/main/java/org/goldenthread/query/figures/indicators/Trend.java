package org.goldenthread.query.figures.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.goldenthread.query.web.LineChart;
import org.goldenthread.query.web.LineChart.Step;
import org.jspecify.annotations.Nullable;

/** Draws the course of a figure: in all, and in each locality on one scale. */
final class Trend {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final Value NOBODY =
            new Value(BigDecimal.ZERO, null, 0L, null, null, null, null);

    private Trend() {}

    /** The course of one locality. */
    record InLocality(String locality, LineChart chart, List<Value> values) {}

    static LineChart chart(
            Indicator indicator, List<IndicatorAnswer> course, List<Targets.Target> targets) {
        return LineChart.of(
                sentence(indicator, indicator.title(), course, values(course)),
                course.stream()
                        .map(point -> step(point, point.figure().value(), targets))
                        .toList());
    }

    static List<InLocality> localities(FigureFound found) {
        TreeSet<String> names = new TreeSet<>();
        found.localities().forEach(step -> names.addAll(step.keySet()));
        BigDecimal highest =
                found.localities().stream()
                        .flatMap(step -> step.values().stream())
                        .map(Value::value)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        return names.stream().map(name -> in(name, found, highest)).toList();
    }

    private static InLocality in(String locality, FigureFound found, BigDecimal highest) {
        Value none =
                found.indicator().measure() == Indicator.Measure.PERCENTAGE
                        ? Value.of(found.indicator(), new Value.Counts(0, 0, 0), null)
                        : NOBODY;
        List<Value> values =
                found.localities().stream().map(step -> step.getOrDefault(locality, none)).toList();
        List<Step> steps =
                IntStream.range(0, values.size())
                        .mapToObj(
                                i -> step(found.course().get(i), values.get(i).value(), List.of()))
                        .toList();
        return new InLocality(
                locality,
                LineChart.small(
                        sentence(found.indicator(), locality, found.course(), values),
                        steps,
                        highest),
                values);
    }

    /** A point of the course in a word: the month in which it ends. */
    static String step(IndicatorAnswer point) {
        return MONTH.format(FigurePage.daysOf(point).last());
    }

    private static Step step(
            IndicatorAnswer point, @Nullable BigDecimal value, List<Targets.Target> targets) {
        LocalDate day = FigurePage.daysOf(point).last();
        Optional<Targets.Target> target = Targets.on(day, targets);
        return new Step(step(point), value, target.map(Targets.Target::value).orElse(null));
    }

    private static List<Value> values(List<IndicatorAnswer> course) {
        return course.stream().map(IndicatorAnswer::figure).toList();
    }

    private static String sentence(
            Indicator indicator, String subject, List<IndicatorAnswer> course, List<Value> values) {
        return "%s: %s %s, and %s %s."
                .formatted(
                        subject,
                        spoken(indicator, values.getFirst()),
                        FigurePage.days(course.getFirst()),
                        spoken(indicator, values.getLast()),
                        FigurePage.days(course.getLast()));
    }

    private static String spoken(Indicator indicator, Value figure) {
        return FigurePage.value(indicator, figure).toLowerCase(Locale.ROOT);
    }
}
