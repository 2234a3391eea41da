package org.goldenthread.command.imports.ssda903;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.imports.Visible;

/**
 * The line that names the columns, found by its names: whatever the separator, the order, the case
 * and the spaces.
 *
 * @param at which of the lines it is
 * @param names the columns' names in their order; those at the end may be empty
 */
record ColumnHeading(int at, TextLines.Line line, char separator, List<String> names) {

    static final String CHILD = "CHILD";

    private static final String SEPARATORS = ",;\t|";

    /** What spreadsheets write above a table to say by what its cells are parted. */
    private static final Pattern DECLARED =
            Pattern.compile("\"?sep=(.)\"?[,;\t|]*", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ALL_NAMES =
            Stream.of(Table.values())
                    .flatMap(table -> table.columns().stream())
                    .collect(Collectors.toUnmodifiableSet());

    /** The first line that names CHILD and another column of the return. */
    static Optional<ColumnHeading> in(List<TextLines.Line> lines) {
        String separators = separators(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            if (line.text().toUpperCase(Locale.ROOT).contains(CHILD)) {
                ColumnHeading heading = of(i, line, separators);
                if (heading.names.contains(CHILD) && heading.known() > 1) {
                    return Optional.of(heading);
                }
            }
        }
        return Optional.empty();
    }

    /** The first line read as a heading, whether or not it is one. */
    static ColumnHeading first(List<TextLines.Line> lines) {
        return of(0, lines.getFirst(), SEPARATORS);
    }

    /** Whether the line only says by what the cells are parted. */
    static boolean declares(TextLines.Line line) {
        return DECLARED.matcher(line.text().strip()).matches();
    }

    private static String separators(List<TextLines.Line> lines) {
        return lines.stream()
                .limit(1)
                .map(line -> DECLARED.matcher(line.text().strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1) + SEPARATORS)
                .findFirst()
                .orElse(SEPARATORS);
    }

    /** The line as a heading, by the separator that gives most names that are known. */
    private static ColumnHeading of(int at, TextLines.Line line, String separators) {
        return separators
                .chars()
                .mapToObj(separator ->
                        new ColumnHeading(
                                at, line, (char) separator, names(line.text(), (char) separator)))
                .max(
                        Comparator.comparingLong(ColumnHeading::known)
                                .thenComparing(ColumnHeading::commas))
                .orElseThrow();
    }

    /** How many of the names are columns of the return. */
    long known() {
        return names.stream().filter(ALL_NAMES::contains).count();
    }

    /** How many of the names are columns of this table. */
    long fits(Table table) {
        return table.columns().stream().filter(names::contains).count();
    }

    /** How many columns there are up to the last that has a name. */
    int width() {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The names that stand more than once. */
    Set<String> twice() {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names that are no columns of this table, without empty ones. */
    List<String> notOf(Table table) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !table.columns().contains(name))
                .toList();
    }

    /** Of these columns, those that are not named. */
    List<String> without(List<String> columns) {
        return columns.stream().filter(column -> !names.contains(column)).toList();
    }

    /** Whether the cells name the columns once more, in the same order. */
    boolean isRepeatedBy(List<String> cells) {
        return namesChild(cells) && named(cells.stream().map(ColumnHeading::name)).equals(named());
    }

    /** Whether the cells name other columns, or the same in another order. */
    boolean isEndedBy(List<String> cells) {
        return namesChild(cells)
                && !isRepeatedBy(cells)
                && cells.stream().map(ColumnHeading::name).filter(ALL_NAMES::contains).count() > 1;
    }

    private static boolean namesChild(List<String> cells) {
        return cells.stream().anyMatch(cell -> Visible.of(cell).equalsIgnoreCase(CHILD));
    }

    private List<String> named() {
        return named(names.stream());
    }

    private static List<String> named(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).toList();
    }

    private boolean commas() {
        return separator == ',';
    }

    private static List<String> names(String line, char separator) {
        return Split.of(line, separator).cells().stream().map(ColumnHeading::name).toList();
    }

    private static String name(String cell) {
        return Visible.of(cell).toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
