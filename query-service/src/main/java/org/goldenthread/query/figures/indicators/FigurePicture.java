package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.LineChart;

/**
 * The chart of a figure's course as a picture by itself, small numbers hidden.
 *
 * @param words below it: what it shows, what was asked of which knowledge, and the source
 */
public record FigurePicture(String title, LineChart chart, List<String> words) {

    // Letters in a line of the drawing, and how high one of its title is.
    private static final int LINE = 84;
    private static final int LINE_OF_TITLE = 56;
    private static final int HEIGHT_OF_TITLE = 24;

    static FigurePicture of(FigureFound found, FigureForm form) {
        Indicator indicator = found.indicator();
        List<IndicatorAnswer> course = Disclosure.hide(found.course());
        LineChart chart = Trend.chart(indicator, course, found.targets());
        List<String> words = new ArrayList<>(wrapped(chart.sentence()));
        words.addAll(
                wrapped(
                        "Last point %s, %s, journal position %s, told on %s."
                                .formatted(
                                        FigurePage.days(course.getLast()),
                                        form.knownInWords(),
                                        InWords.number(found.figure().position()),
                                        InWords.moment(found.figure().asKnown()))));
        words.addAll(
                wrapped(
                        "Unit: %s. Definition version %d. Figures of five or fewer are hidden."
                                .formatted(indicator.unit(), indicator.version())));
        words.addAll(wrapped("Source: " + indicator.source()));
        return new FigurePicture(indicator.code() + " " + indicator.title(), chart, words);
    }

    /** How high the picture is. */
    public int height() {
        return 316 + below() + words.size() * 20;
    }

    /** The title in as many lines as it takes. */
    public List<String> titleLines() {
        return wrapped(title, LINE_OF_TITLE);
    }

    /** Where everything below the title begins. */
    public int below() {
        return titleLines().size() * HEIGHT_OF_TITLE;
    }

    private static List<String> wrapped(String sentence) {
        return wrapped(sentence, LINE);
    }

    private static List<String> wrapped(String sentence, int length) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= length) {
                lines.add(line);
                line = word;
            } else {
                line = line.isEmpty() ? word : line + " " + word;
            }
        }
        lines.add(line);
        return lines;
    }
}
