package org.goldenthread.query.figures.bridge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.goldenthread.query.figures.indicators.Value;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Waterfall;
import org.jspecify.annotations.Nullable;

/**
 * One number of a figure on its way from the opening to the closing.
 *
 * @param name numerator or denominator
 * @param sentence the sum in words
 */
public record WaterfallView(String name, String sentence, Waterfall picture) {

    /** The numerator on its way, and the denominator where it moved too. */
    static List<WaterfallView> of(
            BridgeAnswer.Side opening, List<Bridge.Sum> reasons, BridgeAnswer.Side closing) {
        WaterfallView numerator =
                of("Numerator", opening, reasons, closing, Value::numerator, Bridge.Sum::numerator);
        return reasons.stream().allMatch(sum -> sum.denominator() == 0)
                ? List.of(numerator)
                : List.of(
                        numerator,
                        of(
                                "Denominator",
                                opening,
                                reasons,
                                closing,
                                Value::denominator,
                                Bridge.Sum::denominator));
    }

    private static WaterfallView of(
            String name,
            BridgeAnswer.Side opening,
            List<Bridge.Sum> reasons,
            BridgeAnswer.Side closing,
            Function<Value, @Nullable Long> side,
            ToLongFunction<Bridge.Sum> part) {
        long first = orNone(side.apply(opening.figure()));
        long last = orNone(side.apply(closing.figure()));
        List<Waterfall.Step> steps =
                reasons.stream()
                        .filter(sum -> part.applyAsLong(sum) != 0)
                        .map(sum ->
                                new Waterfall.Step(
                                        InWords.code(sum.reason().word()), part.applyAsLong(sum)))
                        .toList();
        return new WaterfallView(
                name,
                sentence(first, steps, last),
                Waterfall.of("Opening", first, steps, "Closing"));
    }

    private static String sentence(long first, List<Waterfall.Step> steps, long last) {
        Stream<String> changes =
                steps.stream()
                        .map(step ->
                                (step.change() < 0 ? " minus " : " plus ")
                                        + InWords.number(Math.abs(step.change()))
                                        + ' '
                                        + step.name().toLowerCase(Locale.ROOT));
        return changes.reduce(InWords.number(first), String::concat)
                + " makes "
                + InWords.number(last)
                + ".";
    }

    private static long orNone(@Nullable Long count) {
        return Optional.ofNullable(count).orElse(0L);
    }
}
