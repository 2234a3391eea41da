package org.goldenthread.query.figures.indicators;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.query.asof.QueryFile;

/** Reads an indicator from its file. */
final class IndicatorFile {

    private IndicatorFile() {}

    /**
     * The definition in this file; throws {@link IllegalArgumentException} saying what is amiss.
     */
    static Indicator read(String name, String text) {
        QueryFile file = new QueryFile(name, text);
        List<String> breakdowns = words(file.field("breakdowns"), ",");
        return new Indicator(
                file.field("code"),
                file.field("title"),
                file.field("definition"),
                file.field("numerator"),
                file.field("denominator"),
                file.field("unit"),
                file.constant("measure", Indicator.Measure.class),
                file.number("decimals"),
                file.constant("polarity", Indicator.Polarity.class),
                file.constant("kind", Indicator.Kind.class),
                options(file.optional("options").orElse("")),
                OfTheChild.spelled(breakdowns),
                words(file.optional("details").orElse(""), ","),
                file.optional("looks back").map(LookBack::of).orElse(null),
                file.field("source"),
                file.field("outcome"),
                file.number("version"),
                file.optional("why").orElse(""),
                OfTheChild.told(breakdowns, file.sql()));
    }

    /** {@code months 3 6 12, view entry exit}: each option's name, then its values. */
    private static Map<String, List<String>> options(String text) {
        return words(text, ",").stream()
                .map(option -> words(option, " "))
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                option -> option.subList(1, option.size()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    static List<String> words(String text, String separator) {
        return Stream.of(text.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
