package org.goldenthread.query.asof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A definition as a file: comment lines {@code -- field: words}, an indented comment line going on
 * with the one before, then one query. What is amiss throws {@link IllegalArgumentException} with
 * the file's name.
 */
public final class QueryFile {

    private static final Pattern FIELD = Pattern.compile("-- ([a-z]+(?: [a-z]+)?): +(.*)");
    private static final Pattern MORE = Pattern.compile("--  +(.*)");

    private final String name;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final String sql;

    /** The file of this name with this text. */
    public QueryFile(String name, String text) {
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
        if (sql.isEmpty() || sql.contains(";")) {
            throw new IllegalArgumentException(name + ": needs one query, without a semicolon");
        }
    }

    /** The query. */
    public String sql() {
        return sql;
    }

    /** The words of a field that must be there. */
    public String field(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + field));
    }

    /** The words of a field that may be left out. */
    public Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).filter(words -> !words.isEmpty());
    }

    /** The whole number in a field. */
    public int number(String field) {
        return Integer.parseInt(field(field));
    }

    /** The constant that a field names in words. */
    public <E extends Enum<E>> E constant(String field, Class<E> kind) {
        return Enum.valueOf(
                kind, field(field).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }
}
