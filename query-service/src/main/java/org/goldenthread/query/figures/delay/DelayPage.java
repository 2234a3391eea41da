package org.goldenthread.query.figures.delay;

import java.math.BigDecimal;
import java.util.Objects;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.FigureForm;
import org.goldenthread.query.figures.indicators.FigurePage;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;
import org.jspecify.annotations.Nullable;

/** How late a figure is recorded, and what it is expected to come to. */
public record DelayPage(FigureForm form, DelayAnswer answer) implements Titled {

    @Override
    public String title() {
        return "How late it is recorded: " + answer.title();
    }

    /** What was asked, in words. */
    public String about() {
        Days days =
                answer.asAt() != null
                        ? new Days.AsAt(answer.asAt())
                        : new Days.FromTo(
                                Objects.requireNonNull(answer.from()),
                                Objects.requireNonNull(answer.to()));
        return FigurePage.days(days) + ", " + form.knownInWords();
    }

    /** The expectation in a sentence. */
    public String expected() {
        Forecast expected = answer.delay().expected();
        if (expected.value() == null) {
            return "Nobody can say what it will come to. " + expected.sentence();
        }
        return "Known now: %s. It is expected to come to %s, between %s and %s."
                .formatted(
                        plain(expected.known()),
                        plain(expected.value()),
                        plain(expected.low()),
                        plain(expected.high()));
    }

    /** How far the expectation may be trusted, in a sentence; empty where there is none. */
    public String hitRate() {
        Forecast.HitRate rate = answer.delay().expected().hitRate();
        return rate == null
                ? ""
                : "The same method was right for %s of %s past figures (%d%%; %d%% is to be expected)."
                        .formatted(
                                InWords.number(rate.hits()),
                                InWords.number(rate.of()),
                                rate.percent(),
                                rate.nominal());
    }

    /** A share as a percentage. */
    public static String percent(@Nullable BigDecimal ratio) {
        return ratio == null
                ? "Not available"
                : InWords.number(ratio.movePointRight(2).stripTrailingZeros()) + "%";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "unknown" : InWords.number(number);
    }
}
