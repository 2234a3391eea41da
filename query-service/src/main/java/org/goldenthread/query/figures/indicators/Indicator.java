package org.goldenthread.query.figures.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a figure: the header of its SQL file, and the query that answers with its
 * cases.
 *
 * @param options what a question may choose, each with its allowed values, the default first
 * @param breakdowns the words by which it can be broken down
 * @param details further words that each case carries
 * @param looksBack how far its query reads before the days it is about; absent where it does not
 * @param decimals of the percentage or the rate
 * @param why what a later version changes, and why; empty for the first
 */
public record Indicator(
        String code,
        String title,
        String definition,
        String numerator,
        String denominator,
        String unit,
        Measure measure,
        int decimals,
        Polarity polarity,
        Kind kind,
        Map<String, List<String>> options,
        List<String> breakdowns,
        List<String> details,
        @Nullable LookBack looksBack,
        String source,
        String outcome,
        int version,
        String why,
        String sql) {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** How cases become a value. */
    public enum Measure {
        /** The cases of the numerator, counted. */
        COUNT,
        /** The same, with a rate per 10,000 people aged 0-17 beside it. */
        COUNT_AND_RATE,
        /** The same, with its percentage of the cases of the denominator beside it. */
        COUNT_AND_SHARE,
        /** Cases of the numerator in a hundred cases of the denominator. */
        PERCENTAGE;

        /** As the catalogue spells it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether it asks about a day or about all days from one to another. */
    public enum Kind {
        SNAPSHOT,
        PERIOD;

        /** As the catalogue spells it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether more is better. */
    public enum Polarity {
        HIGH,
        LOW,
        NEUTRAL;

        /** As the catalogue spells it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The column of its cases that holds this breakdown, if it can be broken down so. */
    public Optional<String> columnOf(String breakdown) {
        return breakdowns.contains(breakdown)
                ? Optional.of("by_" + snake(breakdown))
                : Optional.empty();
    }

    /** Everything that the figure can be broken down by: its breakdowns, then its options. */
    public List<String> ways() {
        return Stream.concat(breakdowns.stream(), options.keySet().stream()).toList();
    }

    /** A word as the columns of a query spell it. */
    static String snake(String word) {
        return CAPITAL.matcher(word).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }
}
