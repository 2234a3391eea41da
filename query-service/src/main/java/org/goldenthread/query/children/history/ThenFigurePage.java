package org.goldenthread.query.children.history;

import java.util.List;
import org.goldenthread.query.figures.bridge.Line;
import org.goldenthread.query.figures.indicators.FigurePage;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.Value;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/**
 * A figure as known at a step, and which cases that step brought or took away.
 *
 * @param before the figure just before the step
 * @param after the figure from the step on
 * @param lines what the step brought and took away
 */
public record ThenFigurePage(
        Indicator indicator,
        ThenFigureForm form,
        ThenSteps steps,
        Value before,
        Value after,
        List<Line> lines)
        implements Titled {

    @Override
    public String title() {
        return "What was known: " + indicator.title();
    }

    /** Where the page stands, without its question. */
    public String path() {
        return "/figures/" + indicator.code() + "/then";
    }

    /** Where the page stands. */
    public String address() {
        return form.at(path());
    }

    /** The days the figure is about. */
    public String days() {
        return form.asAt().isEmpty()
                ? "from " + form.from() + " to " + form.to()
                : "as at " + form.asAt();
    }

    /** A figure with what it is made of. */
    public String words(Value figure) {
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        return FigurePage.value(indicator, figure)
                + (denominator == null || numerator == null
                        ? ""
                        : " ("
                                + InWords.number(numerator)
                                + " of "
                                + InWords.number(denominator)
                                + ")");
    }

    /** What the step did, in a sentence. */
    public String sentence() {
        if (lines.isEmpty()) {
            return "The figure was " + words(after) + ".";
        }
        return words(before).equals(words(after))
                ? "The figure stayed " + words(after) + ", with other cases."
                : "The figure was " + words(before) + " before, and " + words(after) + " after.";
    }

    /** A change with its sign and in a word. */
    public static String change(Line line) {
        return line.change() > 0
                ? "+ " + InWords.number(line.change()) + " added"
                : "− " + InWords.number(-line.change()) + " gone";
    }

    /** Why, in words. */
    public static String reason(Line line) {
        return InWords.code(line.reason().word());
    }
}
