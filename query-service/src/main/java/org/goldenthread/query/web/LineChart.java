package org.goldenthread.query.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of values over equal steps of time, drawn on a canvas of 600 by 160. A missing value
 * breaks the line. The table beside it says the same in numbers.
 *
 * @param sentence what the chart shows, in words
 * @param lines the points of each unbroken stretch, as SVG wants them
 * @param last where the last value stands, if there is one
 */
public record LineChart(String sentence, List<String> lines, Optional<Point> last) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;
    private static final int MARGIN = 12;

    /** A place on the canvas with its value. */
    public record Point(double x, double y, BigDecimal value) {

        private String svg() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** The chart of these values, oldest first, on a scale from zero to the highest. */
    public static LineChart of(String sentence, List<@Nullable BigDecimal> values) {
        double highest =
                values.stream()
                        .filter(value -> value != null)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        List<String> lines = new ArrayList<>();
        List<Point> stretch = new ArrayList<>();
        Point last = null;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                end(stretch, lines);
            } else {
                last = point(i, values.size(), value, highest);
                stretch.add(last);
            }
        }
        end(stretch, lines);
        return new LineChart(sentence, lines, Optional.ofNullable(last));
    }

    private static void end(List<Point> stretch, List<String> lines) {
        if (!stretch.isEmpty()) {
            lines.add(String.join(" ", stretch.stream().map(Point::svg).toList()));
            stretch.clear();
        }
    }

    private static Point point(int step, int steps, BigDecimal value, double highest) {
        double along = steps < 2 ? 1 : (double) step / (steps - 1);
        double up = highest == 0 ? 0 : value.doubleValue() / highest;
        return new Point(
                MARGIN + along * (WIDTH - 2 * MARGIN),
                HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN),
                value);
    }
}
