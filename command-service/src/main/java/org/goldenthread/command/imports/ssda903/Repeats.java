package org.goldenthread.command.imports.ssda903;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ImportFinding.Recorded;

/** The same thing twice in a table is one fact. */
final class Repeats {

    private Repeats() {}

    /** Without the rows that say in the same words what a row further up says. */
    static List<RowValues> without(List<RowValues> table) {
        Set<Map<String, String>> seen = new HashSet<>();
        List<RowValues> rows = new ArrayList<>();
        for (RowValues cells : table) {
            if (seen.add(cells.row().cells())) {
                rows.add(cells);
            } else {
                cells.refuse("GT-903-3", "The same row stands in the table twice.");
            }
        }
        return rows;
    }

    /** Refuses the rows that say otherwise what a row of the same day further up says. */
    static List<RowValues> firstOfDay(List<RowValues> table, String column) {
        Set<String> days = new HashSet<>();
        List<RowValues> rows = new ArrayList<>();
        for (RowValues cells : without(table)) {
            if (day(cells, column).map(days::add).orElse(true)) {
                rows.add(cells);
            } else {
                cells.refuse(
                        "GT-903-4",
                        "A row further up has the same "
                                + column
                                + " and says otherwise; it counts.");
            }
        }
        return rows;
    }

    /** Finds the rows that begin on the same day as a row further up; both are recorded. */
    static List<RowValues> found(List<RowValues> table, String column, String sentence) {
        Set<String> days = new HashSet<>();
        List<RowValues> rows = without(table);
        rows.stream()
                .filter(cells -> !day(cells, column).map(days::add).orElse(true))
                .forEach(cells ->
                        cells.restatement()
                                .find(
                                        cells.row().place(),
                                        "GT-903-4",
                                        sentence,
                                        Recorded.AS_STATED));
        return rows;
    }

    private static Optional<String> day(RowValues cells, String column) {
        return cells.row().cell(column);
    }
}
