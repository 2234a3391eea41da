package org.goldenthread.query.figures.delay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much of the final figures was known so many days after their end.
 *
 * @param ratio of all past figures together, to three decimals; absent when they came to nothing
 * @param lowest of any of them
 * @param highest of any of them
 */
public record Growth(
        int daysAfter,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {

    /** What these past figures show. */
    public static Growth of(int daysAfter, List<Grown> past) {
        List<BigDecimal> each =
                past.stream()
                        .filter(figure -> figure.last().signum() > 0)
                        .map(figure -> ratio(figure.early(), figure.last()))
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return each.isEmpty()
                ? new Growth(daysAfter, null, null, null)
                : new Growth(
                        daysAfter,
                        ratio(sum(past, Grown::early), sum(past, Grown::last)),
                        each.getFirst(),
                        each.getLast());
    }

    static BigDecimal sum(Collection<Grown> past, Function<Grown, BigDecimal> part) {
        return past.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ratio(BigDecimal early, BigDecimal last) {
        return early.divide(last, 3, RoundingMode.HALF_UP);
    }
}
