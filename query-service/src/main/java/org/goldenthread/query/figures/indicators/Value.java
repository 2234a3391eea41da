package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param value the number, absent where a marker says why
 * @param marker {@code z} for no denominator, {@code x} for no data, {@code c} for too few to tell
 * @param censored cases left out because nobody can know how they would have ended
 * @param share the numerator as a percentage of the denominator, where the value is a count
 * @param rate per 10,000 people aged 0-17, where the indicator has one and the population is known
 * @param rateMarker {@code x} where the indicator has a rate and the population is not known
 * @param historyFrom from when the history is held that the figure looks back on, where it looks
 *     back farther than that, or for ever
 */
public record Value(
        @Nullable BigDecimal value,
        @JsonInclude(Include.NON_NULL) @Nullable String marker,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @JsonInclude(Include.NON_NULL) @Nullable Long censored,
        @JsonInclude(Include.NON_NULL) @Nullable BigDecimal share,
        @JsonInclude(Include.NON_NULL) @Nullable Rate rate,
        @JsonInclude(Include.NON_NULL) @Nullable String rateMarker,
        @JsonInclude(Include.NON_NULL) @Nullable LocalDate historyFrom) {

    /** Cases for each 10,000 people of this population estimate. */
    public record Rate(BigDecimal value, int per, long population, int midYear, int version) {}

    /** A figure whose history is long enough, and whose population is known or does not matter. */
    public Value(
            @Nullable BigDecimal value,
            @Nullable String marker,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long censored,
            @Nullable BigDecimal share,
            @Nullable Rate rate) {
        this(value, marker, numerator, denominator, censored, share, rate, null, null);
    }

    static final Value NO_DATA = new Value(null, "x", null, null, null, null, null);

    /** A figure of so few that it does not leave the building. */
    static final Value HIDDEN = new Value(null, "c", null, null, null, null, null);

    /** The definition: rates are told for each 10,000 people, as published ones are. */
    private static final int PER = 10_000;

    /** What no cases at all make of this indicator. */
    public static Value ofNothing(Indicator indicator) {
        return of(indicator, new Counts(0, 0, 0), null);
    }

    /** What these counts of cases make of this indicator. */
    static Value of(Indicator indicator, Counts counts, @Nullable Population population) {
        long numerator = counts.numerator();
        long denominator = counts.denominator();
        BigDecimal count = BigDecimal.valueOf(numerator);
        return switch (indicator.measure()) {
            case COUNT -> new Value(count, null, numerator, null, null, null, null);
            case COUNT_AND_RATE ->
                    population == null
                            ? new Value(count, null, numerator, null, null, null, null)
                            : new Value(
                                    count,
                                    null,
                                    numerator,
                                    population.people(),
                                    null,
                                    null,
                                    rate(numerator, population, indicator.decimals()));
            case COUNT_AND_SHARE ->
                    new Value(
                            count,
                            null,
                            numerator,
                            denominator,
                            null,
                            percentage(counts, indicator.decimals()),
                            null);
            case PERCENTAGE -> {
                BigDecimal value = percentage(counts, indicator.decimals());
                String marker = value == null ? "z" : null;
                Long censored = counts.censored() == 0 ? null : counts.censored();
                yield new Value(value, marker, numerator, denominator, censored, null, null);
            }
        };
    }

    /** The same where no population is known that a rate could be made with. */
    Value withoutPopulation() {
        return new Value(
                value, marker, numerator, denominator, censored, share, null, "x", historyFrom);
    }

    /**
     * The same by what history is held. Nothing can be said of nobody found in a past that nobody
     * recorded: it is not 0 %, but not known.
     */
    Value by(HeldHistory history, Indicator.Measure measure, boolean part) {
        boolean unknown =
                history.empty() && denominator != null && numerator != null && numerator == 0;
        boolean percentage = unknown && value != null && measure == Indicator.Measure.PERCENTAGE;
        return new Value(
                percentage ? null : value,
                percentage ? "x" : marker,
                numerator,
                denominator,
                censored,
                unknown ? null : share,
                rate,
                rateMarker,
                history.tooShort() && !part ? history.from() : null);
    }

    /** How many cases have each role. */
    record Counts(long numerator, long denominator, long censored) {}

    private static Rate rate(long numerator, Population population, int decimals) {
        return new Rate(
                share(numerator, PER, population.people(), decimals),
                PER,
                population.people(),
                population.midYear(),
                population.version());
    }

    private static @Nullable BigDecimal percentage(Counts counts, int decimals) {
        return counts.denominator() == 0
                ? null
                : share(counts.numerator(), 100, counts.denominator(), decimals);
    }

    private static BigDecimal share(long numerator, int per, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(per))
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }
}
