package org.goldenthread.query.figures.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.query.figures.indicators.FigurePage;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.Targets;
import org.goldenthread.query.figures.indicators.Value;
import org.goldenthread.query.web.LineChart;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the page of a plan shows it.
 *
 * @param id the name of the place that holds its value
 * @param value as people read it
 * @param days what it is about, in words
 * @param target whether it reaches its target, in words; empty where it has none
 * @param reached whether it does; absent where nobody can say
 * @param tooShort that history is too short for it, in words; empty where it is not
 * @param course its course over two years, drawn small
 */
public record FigureView(
        String id,
        String code,
        String title,
        String value,
        String days,
        YearChange change,
        String target,
        @Nullable Boolean reached,
        String tooShort,
        LineChart course) {

    static FigureView of(String id, PlanFigure figure) {
        Indicator indicator = figure.indicator();
        Optional<Targets.Target> target = figure.targets().getLast();
        Boolean reached = target.map(aim -> reached(indicator, figure.now(), aim)).orElse(null);
        return new FigureView(
                id,
                indicator.code(),
                indicator.title(),
                FigurePage.value(indicator, figure.now()),
                FigurePage.days(figure.days()),
                YearChange.of(figure),
                target.map(aim -> words(indicator, aim, reached)).orElse(""),
                reached,
                FigurePage.shortHistory(figure.now()),
                chart(figure));
    }

    private static @Nullable Boolean reached(
            Indicator indicator, Value now, Targets.Target target) {
        BigDecimal value = now.value();
        if (value == null) {
            return null;
        }
        int way = value.compareTo(target.value());
        return switch (indicator.polarity()) {
            case HIGH -> way >= 0;
            case LOW -> way <= 0;
            case NEUTRAL -> null;
        };
    }

    private static String words(
            Indicator indicator, Targets.Target target, @Nullable Boolean reached) {
        return "Target "
                + YearChange.shown(indicator, target.value())
                + (reached == null ? "" : reached ? ": met" : ": not met");
    }

    private static LineChart chart(PlanFigure figure) {
        List<LineChart.Step> steps = new ArrayList<>();
        for (int i = 0; i < figure.course().size(); i++) {
            steps.add(
                    new LineChart.Step(
                            "",
                            figure.course().get(i).value(),
                            figure.targets().get(i).map(Targets.Target::value).orElse(null)));
        }
        Indicator indicator = figure.indicator();
        return LineChart.small(
                "%s two years before, %s a year before, now %s."
                        .formatted(
                                FigurePage.value(indicator, figure.course().getFirst()),
                                spoken(indicator, figure.yearBefore()),
                                spoken(indicator, figure.now())),
                steps,
                LineChart.highest(steps));
    }

    private static String spoken(Indicator indicator, Value value) {
        return FigurePage.value(indicator, value).toLowerCase(Locale.ROOT);
    }
}
