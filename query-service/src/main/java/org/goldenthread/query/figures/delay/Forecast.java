package org.goldenthread.query.figures.delay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fresh figure is expected to come to, and how often the same method would have been right.
 *
 * @param known the figure as known
 * @param value what it is expected to come to; absent with a marker when nobody can say
 * @param marker {@code x} when there is no expected value
 * @param sentence why there is none
 * @param hitRate what the method achieves on the past figures
 */
@JsonInclude(Include.NON_NULL)
public record Forecast(
        @Nullable Integer daysAfter,
        @Nullable BigDecimal known,
        @JsonInclude(Include.ALWAYS) @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String marker,
        @Nullable String sentence,
        int periods,
        @Nullable HitRate hitRate) {

    /** So few past figures say nothing. */
    static final int FEWEST = 5;

    /**
     * How many past figures lay within the range that the others give for them.
     *
     * @param percent the hits in a hundred
     * @param nominal what to expect: (n - 1) in (n + 1), in a hundred
     */
    public record HitRate(int hits, int of, int percent, int nominal) {}

    /** Nobody can say, for this reason. */
    static Forecast none(
            @Nullable Integer daysAfter, @Nullable BigDecimal known, int periods, String sentence) {
        return new Forecast(daysAfter, known, null, null, null, "x", sentence, periods, null);
    }

    /** What the past figures give for one of which so much is known. */
    static Forecast of(int daysAfter, BigDecimal known, List<Grown> past, int decimals) {
        if (past.size() < FEWEST) {
            return none(
                    daysAfter,
                    known,
                    past.size(),
                    "There is too little history: "
                            + past.size()
                            + " settled periods of this length, and "
                            + FEWEST
                            + " are needed.");
        }
        if (known.signum() == 0) {
            return none(daysAfter, known, past.size(), "Nothing is known yet that could grow.");
        }
        Optional<Range> range = Range.of(past, known, decimals);
        if (range.isEmpty()) {
            return none(
                    daysAfter,
                    known,
                    past.size(),
                    "Past periods were not known so early, or came to nothing.");
        }
        return new Forecast(
                daysAfter,
                known,
                range.get().value(),
                range.get().low(),
                range.get().high(),
                null,
                null,
                past.size(),
                hitRate(past, decimals));
    }

    /** The same, with no number beyond this one. */
    Forecast atMost(BigDecimal most) {
        return new Forecast(
                daysAfter,
                known,
                value == null ? null : value.min(most),
                low == null ? null : low.min(most),
                high == null ? null : high.min(most),
                marker,
                sentence,
                periods,
                hitRate);
    }

    /** Expects every past figure from the others alone, exactly as a fresh one from all. */
    static HitRate hitRate(List<Grown> past, int decimals) {
        int hits = 0;
        for (int i = 0; i < past.size(); i++) {
            List<Grown> others = new ArrayList<>(past);
            Grown one = others.remove(i);
            if (Range.of(others, one.early(), decimals)
                    .filter(range -> range.holds(one.last()))
                    .isPresent()) {
                hits++;
            }
        }
        int n = past.size();
        return new HitRate(hits, n, percent(hits, n), percent(n - 1, n + 1));
    }

    private static int percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
