package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why the closing figure is not the opening figure: opening and lines add up to the closing, the
 * numerator and the denominator each by itself.
 */
public record Bridge(Side opening, Side closing, List<Line> lines) {

    /** A figure with the question it answers. */
    public record Side(IndicatorQuery question, Value value) {}

    /**
     * What all lines of one reason add up to.
     *
     * @param lines how many there are
     */
    public record Sum(Reason reason, long numerator, long denominator, long censored, long lines) {

        private Sum plus(Line line) {
            long change = line.change();
            return switch (line.role()) {
                case "numerator" -> with(change, 0, 0);
                case "denominator" -> with(0, change, 0);
                case "censored" -> with(0, 0, change);
                default -> throw new IllegalStateException("no role: " + line.role());
            };
        }

        private Sum with(long more, long moreBelow, long moreCensored) {
            return new Sum(
                    reason,
                    numerator + more,
                    denominator + moreBelow,
                    censored + moreCensored,
                    lines + 1);
        }
    }

    /** The sums of the reasons that occur. */
    public List<Sum> sums() {
        Map<Reason, Sum> sums = new TreeMap<>(Comparator.naturalOrder());
        for (Line line : lines) {
            sums.put(
                    line.reason(),
                    sums.getOrDefault(line.reason(), new Sum(line.reason(), 0, 0, 0, 0))
                            .plus(line));
        }
        return List.copyOf(sums.values());
    }

    /** Whether opening and lines make the closing; they always do. */
    public boolean addsUp() {
        return adds("numerator", opening.value().numerator(), closing.value().numerator())
                && adds("denominator", opening.value().denominator(), closing.value().denominator())
                && adds("censored", opening.value().censored(), closing.value().censored());
    }

    /**
     * The same bridge from the opening as it was reported: what it differs from the opening as
     * worked out today is laid to these erasures; without any it is as it was.
     */
    Bridge fromReported(Value reported, List<UUID> erasures) {
        if (erasures.isEmpty()) {
            return this;
        }
        Value today = opening.value();
        List<Line> all = new ArrayList<>();
        lay(all, "numerator", reported.numerator(), today.numerator(), erasures);
        lay(all, "denominator", reported.denominator(), today.denominator(), erasures);
        lay(all, "censored", reported.censored(), today.censored(), erasures);
        if (all.isEmpty()) {
            return this;
        }
        all.addAll(lines);
        return new Bridge(new Side(opening.question(), reported), closing, List.copyOf(all));
    }

    private static void lay(
            List<Line> lines,
            String role,
            @Nullable Long before,
            @Nullable Long after,
            List<UUID> erasures) {
        long change = orNone(after) - orNone(before);
        if (change != 0) {
            lines.add(Line.OfErasures.of(role, change, erasures));
        }
    }

    /** The bridge from the closing to the opening. */
    Bridge mirrored() {
        return new Bridge(closing, opening, lines.stream().map(Line::mirrored).toList());
    }

    private boolean adds(String role, @Nullable Long before, @Nullable Long after) {
        long change =
                lines.stream()
                        .filter(line -> line.role().equals(role))
                        .mapToLong(Line::change)
                        .sum();
        return orNone(before) + change == orNone(after);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
