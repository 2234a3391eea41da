package org.goldenthread.query.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an indicator file: comment lines {@code -- field: words}, an indented comment line going on
 * with the one before, then the query.
 */
final class IndicatorFile {

    private static final Pattern FIELD = Pattern.compile("-- ([a-z]+): +(.*)");
    private static final Pattern MORE = Pattern.compile("--  +(.*)");

    private final String name;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final String sql;

    private IndicatorFile(String name, String text) {
        this.name = name;
        List<String> lines = new ArrayList<>(text.lines().toList());
        String field = "";
        while (!lines.isEmpty() && lines.getFirst().startsWith("--")) {
            String line = lines.removeFirst();
            Matcher starts = FIELD.matcher(line);
            Matcher more = MORE.matcher(line);
            if (starts.matches()) {
                field = starts.group(1);
                fields.put(field, starts.group(2).strip());
            } else if (more.matches() && fields.containsKey(field)) {
                fields.merge(field, more.group(1).strip(), (one, other) -> one + " " + other);
            } else {
                throw new IllegalArgumentException(name + ": not a header line: " + line);
            }
        }
        this.sql = String.join("\n", lines).strip();
    }

    /**
     * The definition in this file; throws {@link IllegalArgumentException} saying what is amiss.
     */
    static Indicator read(String name, String text) {
        return new IndicatorFile(name, text).indicator();
    }

    private Indicator indicator() {
        if (sql.isEmpty() || sql.contains(";")) {
            throw new IllegalArgumentException(name + ": needs one query, without a semicolon");
        }
        return new Indicator(
                field("code"),
                field("title"),
                field("definition"),
                field("numerator"),
                field("denominator"),
                field("unit"),
                constant("measure", Indicator.Measure.class),
                Integer.parseInt(field("decimals")),
                constant("polarity", Indicator.Polarity.class),
                constant("kind", Indicator.Kind.class),
                options(optional("options").orElse("")),
                words(field("breakdowns"), ","),
                words(optional("details").orElse(""), ","),
                field("source"),
                field("outcome"),
                Integer.parseInt(field("version")),
                optional("why").orElse(""),
                sql);
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

    private static List<String> words(String text, String separator) {
        return Stream.of(text.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private <E extends Enum<E>> E constant(String field, Class<E> kind) {
        return Enum.valueOf(kind, field(field).toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private String field(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + field));
    }

    private Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).filter(words -> !words.isEmpty());
    }
}
