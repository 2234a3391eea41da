package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hides small numbers in what leaves the building (domain 3.0): whatever tells of one to five
 * children is {@code c}; and where only one part of a breakdown is hidden the next smallest is too,
 * so that nobody can subtract it from the whole.
 */
final class Disclosure {

    /** One to five are hidden, as in the published statistics (domain page, 3.0). */
    private static final int MOST_HIDDEN = 5;

    private Disclosure() {}

    /** These figures as they may leave the building. */
    static List<IndicatorAnswer> hide(List<IndicatorAnswer> answers) {
        return answers.stream().map(Disclosure::hide).toList();
    }

    private static IndicatorAnswer hide(IndicatorAnswer answer) {
        List<IndicatorAnswer.Part> parts = answer.breakdown();
        return answer.with(
                isSmall(answer.figure()) ? Value.HIDDEN : answer.figure(),
                parts == null ? null : parts(parts));
    }

    private static List<IndicatorAnswer.Part> parts(List<IndicatorAnswer.Part> parts) {
        List<IndicatorAnswer.Part> hidden = new ArrayList<>();
        for (IndicatorAnswer.Part part : parts) {
            hidden.add(isSmall(part.figure()) ? part.hidden() : part);
        }
        if (hidden.stream().filter(IndicatorAnswer.Part::isHidden).count() == 1) {
            smallest(hidden).ifPresent(part -> hidden.set(hidden.indexOf(part), part.hidden()));
        }
        return hidden;
    }

    /** The smallest that is told still; one of nobody tells of nobody, and goes last. */
    private static Optional<IndicatorAnswer.Part> smallest(List<IndicatorAnswer.Part> parts) {
        ToLongFunction<IndicatorAnswer.Part> people = part -> count(part.figure().numerator());
        return parts.stream()
                .filter(part -> !part.isHidden())
                .min(
                        Comparator.comparing((IndicatorAnswer.Part part) ->
                                        people.applyAsLong(part) == 0)
                                .thenComparingLong(people));
    }

    /** Whether the numerator, what it is taken of, or the rest of that is that small. */
    private static boolean isSmall(Value figure) {
        Long denominator = figure.rate() == null ? figure.denominator() : null;
        return isSmall(figure.numerator())
                || isSmall(denominator)
                || denominator != null && isSmall(denominator - count(figure.numerator()));
    }

    private static boolean isSmall(@Nullable Long count) {
        return count != null && count > 0 && count <= MOST_HIDDEN;
    }

    private static long count(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
