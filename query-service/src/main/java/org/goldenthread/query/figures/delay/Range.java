package org.goldenthread.query.figures.delay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is likely to come to: so much, and between which values.
 *
 * <p>The expected value grows the figure as all past ones together grew. Each past figure, expected
 * from the others in the same way, was missed by some factor; the range goes from the smallest to
 * the largest of these factors. Every number is one exact fraction, rounded once: the value to the
 * nearest, the ends outwards.
 */
public record Range(BigDecimal value, BigDecimal low, BigDecimal high) {

    /** The range of a figure of which so much is known, if these past ones give one. */
    static Optional<Range> of(List<Grown> past, BigDecimal known, int decimals) {
        BigDecimal early = Growth.sum(past, Grown::early);
        BigDecimal last = Growth.sum(past, Grown::last);
        if (early.signum() == 0 || last.signum() == 0) {
            return Optional.empty();
        }
        List<BigDecimal> lows = new ArrayList<>();
        List<BigDecimal> highs = new ArrayList<>();
        for (Grown one : past) {
            if (!judges(one, early, last)) {
                continue;
            }
            BigDecimal above =
                    known.multiply(last).multiply(one.last()).multiply(early.subtract(one.early()));
            BigDecimal below = early.multiply(one.early()).multiply(last.subtract(one.last()));
            lows.add(above.divide(below, decimals, RoundingMode.FLOOR));
            highs.add(above.divide(below, decimals, RoundingMode.CEILING));
        }
        return lows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Range(
                                known.multiply(last).divide(early, decimals, RoundingMode.HALF_UP),
                                lows.stream().min(BigDecimal::compareTo).orElseThrow(),
                                highs.stream().max(BigDecimal::compareTo).orElseThrow()));
    }

    /** Whether a past figure can be expected from the others, by a factor. */
    static boolean judges(Grown one, BigDecimal early, BigDecimal last) {
        return one.early().signum() > 0
                && early.compareTo(one.early()) > 0
                && last.compareTo(one.last()) > 0;
    }

    boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
