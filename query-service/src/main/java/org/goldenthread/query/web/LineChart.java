package org.goldenthread.query.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of values over equal steps of time, with a scale from zero, the target where there is one,
 * and the last value written beside it. A missing value breaks the line. What it says stands beside
 * it as a sentence and as a table.
 *
 * @param sentence what the chart shows, in words
 * @param scale the heights that are written at the left
 * @param labels what is written below
 * @param lines the points of each unbroken stretch, as SVG wants them
 * @param targets the same for the target
 * @param last where the last value stands, if there is one
 * @param target where the last target stands, if there is one
 */
public record LineChart(
        Canvas canvas,
        String sentence,
        List<Mark> scale,
        List<Mark> labels,
        List<Mark> points,
        List<String> lines,
        List<String> targets,
        Optional<Mark> last,
        Optional<Mark> target) {

    private static final Canvas LARGE = new Canvas(660, 260, 56, 84, 16, 36);
    private static final Canvas SMALL = new Canvas(220, 90, 8, 44, 12, 12);

    // Where things are in the drawing, in its own units, and how many there is room for.
    private static final double LAST_GAP = 9;
    private static final double TARGET_GAP = 6;
    private static final double HEIGHT_OF_WORDS = 18;
    private static final int MOST_LABELS = 6;
    private static final int STEPS_OF_SCALE = 4;

    /** How large it is, and how much of it is left free around the line. */
    public record Canvas(int width, int height, int left, int right, int top, int bottom) {

        /** The same with room for these words at the left and at the right. */
        private Canvas framing(double before, double after) {
            return new Canvas(
                    width,
                    height,
                    Math.max(left, (int) Math.ceil(before)),
                    Math.max(right, (int) Math.ceil(after)),
                    top,
                    bottom);
        }

        public int end() {
            return width - right;
        }

        public int ground() {
            return height - bottom;
        }
    }

    /** What is written beside the last value: not above the picture, nor below it. */
    public Optional<Mark> lastWords() {
        return last.map(mark -> new Mark(mark.x() + LAST_GAP, within(mark.y() + 5), mark.text()));
    }

    /** What is written beside the last target: within the picture, and clear of the last value. */
    public Optional<Mark> targetWords() {
        return target.map(mark -> {
            double wanted = within(mark.y() - 6);
            double taken = lastWords().map(Mark::y).orElse(-HEIGHT_OF_WORDS);
            double above = taken - HEIGHT_OF_WORDS;
            double free =
                    Math.abs(wanted - taken) >= HEIGHT_OF_WORDS
                            ? wanted
                            : above >= HEIGHT_OF_WORDS && wanted <= taken
                                            || within(taken + HEIGHT_OF_WORDS)
                                                    < taken + HEIGHT_OF_WORDS
                                    ? above
                                    : taken + HEIGHT_OF_WORDS;
            return new Mark(canvas.end() + TARGET_GAP, free, targetWords(mark));
        });
    }

    private static String targetWords(Mark mark) {
        return "target " + mark.text();
    }

    private double within(double baseline) {
        return Math.clamp(baseline, HEIGHT_OF_WORDS, canvas.height() - 5.0);
    }

    /** Something written at a place. */
    public record Mark(double x, double y, String text) {

        private String svg() {
            return x + "," + y;
        }
    }

    /** One step of time with its value, and the target that held then. */
    public record Step(String label, @Nullable BigDecimal value, @Nullable BigDecimal target) {}

    /** The chart of these steps, oldest first. */
    public static LineChart of(String sentence, List<Step> steps) {
        return new Drawing(LARGE, Scale.upTo(highest(steps)), steps).chart(sentence);
    }

    /** A small one without words, on the scale that goes as far as this. */
    public static LineChart small(String sentence, List<Step> steps, BigDecimal highest) {
        return new Drawing(SMALL, Scale.upTo(highest), steps).chart(sentence);
    }

    /** The highest value or target of these steps. */
    public static BigDecimal highest(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        Stream.of(
                                Optional.ofNullable(step.value()),
                                Optional.ofNullable(step.target())))
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** From zero to a round number in four equal steps. */
    private record Scale(BigDecimal step) {

        private static final List<BigDecimal> ROUND =
                List.of(
                        BigDecimal.ONE,
                        new BigDecimal("2"),
                        new BigDecimal("2.5"),
                        new BigDecimal("5"),
                        BigDecimal.TEN);

        static Scale upTo(BigDecimal highest) {
            BigDecimal least = highest.max(BigDecimal.valueOf(STEPS_OF_SCALE));
            BigDecimal power = BigDecimal.ONE;
            while (true) {
                for (BigDecimal round : ROUND) {
                    BigDecimal step = round.multiply(power);
                    boolean whole = step.stripTrailingZeros().scale() <= 0;
                    if (whole
                            && step.multiply(BigDecimal.valueOf(STEPS_OF_SCALE)).compareTo(least)
                                    >= 0) {
                        return new Scale(step);
                    }
                }
                power = power.multiply(BigDecimal.TEN);
            }
        }

        double share(BigDecimal value) {
            return value.doubleValue() / (step.doubleValue() * STEPS_OF_SCALE);
        }
    }

    private record Drawing(Canvas canvas, Scale scale, List<Step> steps) {

        /** The chart, with as much room around the line as what is written there takes. */
        LineChart chart(String sentence) {
            return new Drawing(
                            canvas.framing(scaleWidth(), Math.max(lastWidth(), targetWidth())),
                            scale,
                            steps)
                    .drawn(sentence);
        }

        private double scaleWidth() {
            return canvas.equals(SMALL)
                    ? 0
                    : heights().stream()
                            .mapToDouble(height -> Lettering.SMALL.width(height.text()) + 12)
                            .max()
                            .orElse(0);
        }

        private double lastWidth() {
            return last(marks(Step::value))
                    .map(mark -> Lettering.BOLD.width(mark.text()) + LAST_GAP + 3)
                    .orElse(0.0);
        }

        private double targetWidth() {
            return last(marks(Step::target))
                    .map(mark -> Lettering.SMALL.width(targetWords(mark)) + TARGET_GAP + 3)
                    .orElse(0.0);
        }

        private LineChart drawn(String sentence) {
            List<Optional<Mark>> points = marks(Step::value);
            List<Optional<Mark>> targets = marks(Step::target);
            return new LineChart(
                    canvas,
                    sentence,
                    heights(),
                    labels(),
                    points.stream().flatMap(Optional::stream).toList(),
                    stretches(points),
                    stretches(targets),
                    last(points),
                    last(targets));
        }

        private List<Mark> heights() {
            List<Mark> heights = new ArrayList<>();
            for (int i = 0; i <= STEPS_OF_SCALE; i++) {
                BigDecimal value = scale.step().multiply(BigDecimal.valueOf(i));
                heights.add(new Mark(canvas.left(), y(value), plain(value)));
            }
            return heights;
        }

        private List<Mark> labels() {
            int every = Math.ceilDiv(steps.size(), MOST_LABELS);
            List<Mark> labels = new ArrayList<>();
            for (int i = steps.size() - 1; i >= 0; i -= every) {
                labels.addFirst(new Mark(x(i), canvas.ground(), steps.get(i).label()));
            }
            return labels;
        }

        private List<Optional<Mark>> marks(Function<Step, @Nullable BigDecimal> of) {
            List<Optional<Mark>> marks = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                double x = x(i);
                marks.add(
                        Optional.ofNullable(of.apply(steps.get(i)))
                                .map(value -> new Mark(x, y(value), plain(value))));
            }
            return marks;
        }

        private static List<String> stretches(List<Optional<Mark>> marks) {
            List<String> stretches = new ArrayList<>();
            List<String> stretch = new ArrayList<>();
            for (Optional<Mark> mark : marks) {
                mark.map(Mark::svg).ifPresent(stretch::add);
                if (mark.isEmpty()) {
                    end(stretch, stretches);
                }
            }
            end(stretch, stretches);
            return stretches;
        }

        private static void end(List<String> stretch, List<String> stretches) {
            if (!stretch.isEmpty()) {
                stretches.add(String.join(" ", stretch));
                stretch.clear();
            }
        }

        private static Optional<Mark> last(List<Optional<Mark>> marks) {
            return marks.reversed().stream().flatMap(Optional::stream).findFirst();
        }

        private double x(int step) {
            double along = steps.size() < 2 ? 1 : (double) step / (steps.size() - 1);
            return rounded(canvas.left() + along * (canvas.end() - canvas.left()));
        }

        private double y(BigDecimal value) {
            return rounded(canvas.ground() - scale.share(value) * (canvas.ground() - canvas.top()));
        }

        private static double rounded(double place) {
            return Math.round(place * 10) / 10.0;
        }

        private static String plain(BigDecimal value) {
            return InWords.number(value.stripTrailingZeros());
        }
    }
}
