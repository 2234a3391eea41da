package org.goldenthread.query.figures.plans;

import java.math.BigDecimal;
import org.goldenthread.query.figures.indicators.FigurePage;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.Value;
import org.goldenthread.query.web.InWords;

/**
 * How a figure moved within a year, and whether that is for the better.
 *
 * @param symbol the same without words
 * @param words how far it moved, and from where
 */
public record YearChange(Verdict verdict, String symbol, String words) {

    /** Whether a change is for the better, by the figure's polarity. */
    public enum Verdict {
        BETTER("Better"),
        WORSE("Worse"),
        SAME("No change"),
        MOVED("Moved"),
        UNKNOWN("Cannot be compared");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    static YearChange of(PlanFigure figure) {
        Value then = figure.yearBefore();
        BigDecimal before = then.value();
        BigDecimal now = figure.now().value();
        if (before == null || now == null) {
            return new YearChange(Verdict.UNKNOWN, "–", "with a year before");
        }
        int way = now.compareTo(before);
        String from = FigurePage.value(figure.indicator(), then) + " a year before";
        return way == 0
                ? new YearChange(Verdict.SAME, "=", "from " + from)
                : new YearChange(
                        verdict(figure.indicator().polarity(), way),
                        way > 0 ? "▲" : "▼",
                        "%s %s from %s"
                                .formatted(
                                        way > 0 ? "up" : "down",
                                        plain(now.subtract(before).abs())
                                                + (isPercentage(figure.indicator())
                                                        ? " points"
                                                        : ""),
                                        from));
    }

    private static Verdict verdict(Indicator.Polarity polarity, int way) {
        return switch (polarity) {
            case HIGH -> way > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LOW -> way < 0 ? Verdict.BETTER : Verdict.WORSE;
            case NEUTRAL -> Verdict.MOVED;
        };
    }

    /** A value that was not worked out but set. */
    static String shown(Indicator indicator, BigDecimal value) {
        return plain(value) + (isPercentage(indicator) ? "%" : "");
    }

    private static boolean isPercentage(Indicator indicator) {
        return indicator.measure() == Indicator.Measure.PERCENTAGE;
    }

    private static String plain(BigDecimal value) {
        return InWords.number(value.stripTrailingZeros());
    }
}
