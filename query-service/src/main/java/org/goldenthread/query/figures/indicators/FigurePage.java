package org.goldenthread.query.figures.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.ReadsCases;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.LineChart;
import org.goldenthread.query.web.Titled;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a page: its value now and as asked, its course, its parts, its definition.
 *
 * @param seesCases whether whoever looks may open its cases
 */
public record FigurePage(
        Indicator indicator,
        FigureForm form,
        IndicatorAnswer answer,
        IndicatorAnswer now,
        List<IndicatorAnswer> course,
        LineChart chart,
        List<Locality> localities,
        List<Targets.Target> targets,
        boolean seesCases)
        implements Titled {

    /**
     * The course in one locality.
     *
     * @param values as people read them, the latest last
     */
    public record Locality(String name, LineChart chart, List<String> values) {}

    static FigurePage of(FigureFound found, FigureForm form, Set<Role> roles) {
        Indicator indicator = found.indicator();
        return new FigurePage(
                indicator,
                form,
                found.figure(),
                found.now(),
                found.course(),
                Trend.chart(indicator, found.course(), found.targets()),
                Trend.localities(found).stream()
                        .map(one ->
                                new Locality(
                                        one.locality(),
                                        one.chart(),
                                        one.values().stream()
                                                .map(value -> value(indicator, value))
                                                .toList()))
                        .toList(),
                found.targets(),
                OpenTo.anyOf(roles, ReadsCases.class));
    }

    @Override
    public String title() {
        return indicator.title();
    }

    /** The target of the figure that was asked for, if it has one. */
    public Optional<Targets.Target> target() {
        return Targets.on(daysOf(answer).last(), targets);
    }

    /** The target at a point of the course. */
    public @Nullable BigDecimal target(IndicatorAnswer point) {
        return Targets.on(daysOf(point).last(), targets).map(Targets.Target::value).orElse(null);
    }

    /** A point of the course in a word. */
    public String step(IndicatorAnswer point) {
        return Trend.step(point);
    }

    /** A number for scripts; empty if there is none. */
    public static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The address of this page, or of another one of this figure, without a question. */
    public String address(String page) {
        return "/figures/" + indicator.code() + page;
    }

    /** A value as people read it. */
    public static String value(Indicator indicator, Value figure) {
        if (figure.value() == null) {
            return switch (figure.marker()) {
                case "x" -> "Not available";
                case "c" -> "Too few to show";
                case null, default -> "Not applicable";
            };
        }
        return InWords.number(figure.value())
                + (indicator.measure() == Indicator.Measure.PERCENTAGE ? "%" : "");
    }

    /** What a figure is made of: so many of so many, and its rate or share where it has one. */
    public static String parts(Value figure) {
        StringBuilder words = new StringBuilder();
        if (figure.rateMarker() != null) {
            words.append(", without a rate, as no population is known for that year");
        }
        Value.Rate rate = figure.rate();
        if (rate != null) {
            words.append(", ")
                    .append(InWords.number(rate.value()))
                    .append(" for each 10,000 of ")
                    .append(InWords.number(rate.population()))
                    .append(" people aged 0 to 17 in the middle of ")
                    .append(rate.midYear());
        } else if (figure.denominator() != null) {
            words.append(
                    ", %s of %s"
                            .formatted(
                                    InWords.number(figure.numerator()),
                                    InWords.number(figure.denominator())));
        }
        if (figure.share() != null) {
            words.append(", which is ").append(InWords.number(figure.share())).append("%");
        }
        if (figure.censored() != null) {
            words.append(
                    ", %s left out as nobody can know yet"
                            .formatted(InWords.number(figure.censored())));
        }
        return words.toString();
    }

    /** What makes a figure less than it seems: a history too short, days still to come. */
    public static List<String> warnings(IndicatorAnswer answer) {
        List<String> warnings = new ArrayList<>();
        String tooShort = shortHistory(answer.figure());
        if (!tooShort.isEmpty()) {
            warnings.add(tooShort);
        }
        if (answer.asFarAsKnown() != null) {
            warnings.add(
                    "Some of these days had not come yet when this was known: it is so as far as is known.");
        }
        return warnings;
    }

    /** That a figure looks back farther than history is held; empty where it does not. */
    public static String shortHistory(Value figure) {
        LocalDate held = figure.historyFrom();
        return held == null
                ? ""
                : "This figure looks back farther than our history, which begins on "
                        + InWords.day(held)
                        + ": what came before could not be counted.";
    }

    /** The days a figure is about, in words. */
    public static String days(IndicatorAnswer answer) {
        return days(daysOf(answer));
    }

    /** Days in words. */
    public static String days(Days days) {
        return switch (days) {
            case Days.AsAt(LocalDate asAt) -> "on " + InWords.day(asAt);
            case Days.FromTo(LocalDate from, LocalDate to) ->
                    "from " + InWords.day(from) + " to " + InWords.day(to);
        };
    }

    /** The days that an answer is about. */
    static Days daysOf(IndicatorAnswer answer) {
        LocalDate asAt = answer.asAt();
        return asAt != null
                ? new Days.AsAt(asAt)
                : new Days.FromTo(
                        Objects.requireNonNull(answer.from()), Objects.requireNonNull(answer.to()));
    }
}
