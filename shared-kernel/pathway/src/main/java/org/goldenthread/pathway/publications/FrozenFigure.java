package org.goldenthread.pathway.publications;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Digest;
import org.goldenthread.pathway.codes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was published, with all it takes to work it out again and to prove that it is the
 * same.
 *
 * @param definition the version of the indicator's definition
 * @param marker why there is no value, if there is none
 * @param cases how many cases were behind it
 * @param digest over these cases in a steady order
 */
public record FrozenFigure(
        FigureAsked asked,
        Wording title,
        Wording unit,
        int definition,
        @Nullable BigDecimal value,
        @Nullable CodeWord marker,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable Integer censored,
        @Nullable BigDecimal share,
        @Nullable Rate rate,
        List<Part> breakdown,
        int cases,
        Digest digest) {

    /**
     * The rate beside a count.
     *
     * @param version of the population estimate
     */
    public record Rate(BigDecimal value, int per, int population, int midYear, int version) {}

    /** The figure of one value of the breakdown. */
    public record Part(
            Wording key,
            @Nullable BigDecimal value,
            @Nullable CodeWord marker,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable Integer censored,
            @Nullable BigDecimal share) {}
}
