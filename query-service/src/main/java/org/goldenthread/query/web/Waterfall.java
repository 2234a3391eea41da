package org.goldenthread.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * From an opening number over steps up and down to a closing one, as bars; the table beside it says
 * the same in numbers.
 *
 * @param lines from bar to bar, at the height that the next one begins with
 */
public record Waterfall(int width, int height, List<Bar> bars, List<Line> lines) {

    // Where things are in the drawing, in its own units.
    private static final int BAR = 72;
    private static final int GAP = 24;
    private static final int TOP = 28;
    private static final int GROUND = 232;
    private static final int HEIGHT = 272;

    /** A step of the way: how much more, or less. */
    public record Step(String name, long change) {}

    /**
     * A bar.
     *
     * @param kind {@code whole}, {@code more} or {@code less}
     * @param number what is written above it
     */
    public record Bar(
            String name,
            String kind,
            String number,
            double x,
            double y,
            double width,
            double height) {

        public double middle() {
            return x + width / 2;
        }
    }

    /** A line at a height. */
    public record Line(double from, double to, double y) {}

    /** The bars of these steps. */
    public static Waterfall of(String opens, long opening, List<Step> steps, String closes) {
        long[] levels = levels(opening, steps);
        double highest = Math.max(1, LongStream.of(levels).max().orElse(1));
        double lowest = Math.min(0, LongStream.of(levels).min().orElse(0));
        double unit = (GROUND - TOP) / (highest - lowest);
        int gap = gap(opens, opening, steps, closes);
        List<Bar> bars = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        bars.add(bar(gap, opens, "whole", InWords.number(opening), 0, opening, unit, highest));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String kind = step.change() < 0 ? "less" : "more";
            String number = step.change() == 0 ? "0" : InWords.signed(step.change());
            bars.add(
                    bar(
                            place(i + 1, gap),
                            step.name(),
                            kind,
                            number,
                            levels[i],
                            levels[i + 1],
                            unit,
                            highest));
        }
        long closing = levels[levels.length - 1];
        bars.add(
                bar(
                        place(steps.size() + 1, gap),
                        closes,
                        "whole",
                        InWords.number(closing),
                        0,
                        closing,
                        unit,
                        highest));
        for (int i = 0; i < levels.length; i++) {
            Bar bar = bars.get(i);
            lines.add(
                    new Line(
                            bar.x() + bar.width(),
                            bars.get(i + 1).x(),
                            rounded(TOP + (highest - levels[i]) * unit)));
        }
        return new Waterfall((int) (gap + bars.size() * (BAR + gap)), HEIGHT, bars, lines);
    }

    private static double place(int number, int gap) {
        return gap + number * (double) (BAR + gap);
    }

    /** So much between the bars that what is written above and below them does not touch. */
    private static int gap(String opens, long opening, List<Step> steps, String closes) {
        double widest =
                Stream.concat(
                                Stream.of(opens, closes, InWords.number(opening)),
                                steps.stream()
                                        .flatMap(step ->
                                                Stream.of(
                                                        step.name(),
                                                        InWords.signed(step.change()))))
                        .mapToDouble(Lettering.BOLD::width)
                        .max()
                        .orElse(0);
        return (int) Math.max(GAP, Math.ceil(widest) - BAR);
    }

    private static long[] levels(long opening, List<Step> steps) {
        long[] levels = new long[steps.size() + 1];
        levels[0] = opening;
        for (int i = 0; i < steps.size(); i++) {
            levels[i + 1] = levels[i] + steps.get(i).change();
        }
        return levels;
    }

    private static Bar bar(
            double x,
            String name,
            String kind,
            String number,
            long from,
            long to,
            double unit,
            double highest) {
        double top = TOP + (highest - Math.max(from, to)) * unit;
        return new Bar(
                name, kind, number, x, rounded(top), BAR, rounded(Math.abs(to - from) * unit));
    }

    private static double rounded(double place) {
        return Math.round(place * 10) / 10.0;
    }
}
