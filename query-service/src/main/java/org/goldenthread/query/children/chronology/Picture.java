package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.visibility.PathwayStep;

/**
 * The pathway as a picture over time: a lane for each kind of help, bars for its strands, marks for
 * facts. The table and the sentence beside it say the same.
 *
 * @param marks where something happened
 * @param today where the day stands as of which it is drawn
 */
public record Picture(
        int height, List<Lane> lanes, List<Tick> ticks, List<Double> marks, double today) {

    // Where things are in the drawing, in its own units.
    public static final int LEFT = 210;
    public static final int WIDTH = 880;
    private static final int RIGHT = 800;
    private static final int TOP = 30;
    private static final int LANE = 34;
    private static final int FOOT = 18;
    private static final int MOST_TICKS = 10;
    private static final int LONG_NAME = 30;

    /** A kind of help: its pattern is told by the step, so that none needs a colour. */
    public record Lane(String name, int y, String pattern, List<Bar> bars) {}

    /** A stretch of help. */
    public record Bar(double x, double width, boolean open) {}

    /** A place on the axis. */
    public record Tick(double x, String label) {}

    /** The picture of these strands and of facts on these days, drawn as of a day. */
    static Picture of(List<Row> strands, List<LocalDate> facts, LocalDate today) {
        LocalDate first =
                Stream.concat(strands.stream().map(Row::startedOn), facts.stream())
                        .min(LocalDate::compareTo)
                        .filter(day -> day.isBefore(today.minusMonths(1)))
                        .orElse(today.minusMonths(1));
        LocalDate last =
                Stream.concat(strands.stream().map(Row::startedOn), facts.stream())
                        .max(LocalDate::compareTo)
                        .filter(day -> day.isAfter(today))
                        .orElse(today);
        Axis axis = new Axis(first, last);
        Map<String, List<Row>> kinds = new LinkedHashMap<>();
        strands.forEach(row ->
                kinds.computeIfAbsent(Strands.name(row).orElse(""), _ -> new ArrayList<>())
                        .add(row));
        List<Lane> lanes = new ArrayList<>();
        kinds.forEach((name, rows) ->
                lanes.add(
                        new Lane(
                                shortened(name),
                                TOP + lanes.size() * LANE,
                                pattern(rows.getFirst()),
                                rows.stream().map(row -> axis.bar(row, today)).toList())));
        return new Picture(
                TOP + (lanes.size() + 1) * LANE + FOOT,
                lanes,
                axis.ticks(),
                facts.stream().map(axis::x).distinct().toList(),
                axis.x(today));
    }

    /** Where the lane of marks is. */
    public int marksAt() {
        return height - LANE - FOOT;
    }

    /** A number as SVG wants it. */
    public static String svg(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String shortened(String name) {
        return name.length() > LONG_NAME ? name.substring(0, LONG_NAME - 1) + "…" : name;
    }

    private static String pattern(Row row) {
        return switch (PathwayStep.of(row)) {
            case EARLY_HELP -> "gt-early-help";
            case FRONT_DOOR, CHILD_IN_NEED -> "gt-in-need";
            case CHILD_PROTECTION -> "gt-protection";
            case LOOKED_AFTER -> "gt-looked-after";
            case PERSON, STEP_DOWN -> "gt-other";
        };
    }

    /** Days on a line. */
    private record Axis(LocalDate first, LocalDate last) {

        double x(LocalDate day) {
            double part = day.toEpochDay() - first.toEpochDay();
            double whole = last.toEpochDay() - first.toEpochDay();
            return LEFT + Math.clamp(part / whole, 0, 1) * (RIGHT - LEFT);
        }

        Bar bar(Row row, LocalDate today) {
            LocalDate ended = row.endedOn();
            double from = x(row.startedOn());
            return new Bar(
                    from,
                    Math.max(3, x(ended == null ? today : ended) - from),
                    ended == null || ended.isAfter(today));
        }

        /** Years, or quarters where there are few years. */
        List<Tick> ticks() {
            int years = last.getYear() - first.getYear();
            boolean quarters = years < 2;
            int step = quarters ? 3 : 12 * (1 + years / MOST_TICKS);
            List<Tick> ticks = new ArrayList<>();
            for (LocalDate at = first.withDayOfYear(1);
                    !at.isAfter(last);
                    at = at.plusMonths(step)) {
                if (!at.isBefore(first)) {
                    ticks.add(
                            new Tick(
                                    x(at),
                                    quarters
                                            ? at.getMonth()
                                                            .getDisplayName(
                                                                    TextStyle.SHORT, Locale.UK)
                                                    + " "
                                                    + at.getYear()
                                            : Integer.toString(at.getYear())));
                }
            }
            return ticks;
        }
    }
}
