package org.goldenthread.command.imports.ssda903;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.Visible;

/**
 * Reads the lines below the names of the columns, each by itself: what is wrong with a line costs
 * that line.
 */
record TableRows(Table table, ColumnHeading heading, StatutoryReturn.Taking taking) {

    /** How many rows these lines are: a line with nothing in its cells is none. */
    long count(List<TextLines.Line> lines) {
        return lines.stream().filter(line -> !isEmpty(line)).count();
    }

    /** The rows that can be read. */
    List<TableRow> read(List<TextLines.Line> below) {
        List<TextLines.Line> lines = untilOtherNames(below);
        List<TableRow> rows = new ArrayList<>();
        int width = width(lines);
        TextLines.Line empty = null;
        for (TextLines.Line line : lines) {
            if (isEmpty(line)) {
                empty = empty == null ? line : empty;
            } else {
                read(line, width, rows);
            }
        }
        if (empty != null) {
            taking.found(
                    new ImportFinding(
                            place(empty),
                            "GT-903-11",
                            "There are rows with nothing in any cell; they were passed over.",
                            Recorded.AS_STATED));
        }
        return rows;
    }

    /** The lines before the names of other columns, as when two tables stand in one file. */
    private List<TextLines.Line> untilOtherNames(List<TextLines.Line> below) {
        for (int i = 0; i < below.size(); i++) {
            TextLines.Line line = below.get(i);
            if (heading.isEndedBy(Split.of(line.text(), heading.separator()).cells())) {
                taking.lost(
                        new ImportFinding(
                                place(line),
                                "GT-903-11",
                                "Here the names of other columns begin: this row and those below it"
                                        + " are not read.",
                                Recorded.NOTHING),
                        count(below.subList(i, below.size())));
                return below.subList(0, i);
            }
        }
        return below;
    }

    private void read(TextLines.Line line, int width, List<TableRow> rows) {
        Split split = Split.of(line.text(), heading.separator());
        if (split.fault() != null) {
            refuse(line, "GT-903-9", split.fault() + " Nothing of the row is recorded.");
        } else if (heading.isRepeatedBy(split.cells())) {
            refuse(line, "GT-903-11", "The names of the columns stand here once more.");
        } else if (split.cells().size() != width || isBeyond(split.cells())) {
            refuse(
                    line,
                    "GT-903-10",
                    "The row has %s cells than there are columns: it is not certain what they are, and nothing is recorded."
                            .formatted(split.cells().size() < width ? "fewer" : "more"));
        } else {
            add(line, cells(split.cells()), rows);
        }
    }

    private void add(TextLines.Line line, Map<String, String> cells, List<TableRow> rows) {
        String written = cells.get(ColumnHeading.CHILD);
        if (written == null) {
            refuse(line, "GT-903-2", "The row names no child.");
            return;
        }
        ChildNumber child = ChildNumber.of(written);
        if (!child.told()) {
            refuse(line, "GT-903-12", child.fault() + " Nothing of the row is recorded.");
            return;
        }
        if (child.fault() != null) {
            taking.found(
                    new ImportFinding(place(line), "GT-903-12", child.fault(), Recorded.AS_STATED));
        }
        cells.put(ColumnHeading.CHILD, child.text());
        rows.add(new TableRow(table, place(line), cells));
    }

    /**
     * The cells of the table's columns that hold something; of two columns of a name, the first.
     */
    private Map<String, String> cells(List<String> written) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < heading.width(); i++) {
            String name = heading.names().get(i);
            String cell = plain(written.get(i));
            if (!cell.isEmpty()
                    && table.columns().contains(name)
                    && heading.names().indexOf(name) == i) {
                cells.put(name, cell);
            }
        }
        return cells;
    }

    /** Without what spreadsheets put around a number so that it stays text: ="007" and '007. */
    private static String plain(String cell) {
        String seen = Visible.of(cell);
        if (seen.startsWith("=\"") && seen.endsWith("\"") && seen.length() > 2) {
            seen = seen.substring(2, seen.length() - 1);
        }
        return seen.startsWith("'") ? seen.substring(1).strip() : seen;
    }

    /** How many cells a row has: those of the nameless columns at the end may be left out. */
    private int width(List<TextLines.Line> lines) {
        int all = heading.names().size();
        long full =
                all == heading.width()
                        ? 0
                        : lines.stream().filter(line -> size(line) == all).count();
        long named = lines.stream().filter(line -> size(line) == heading.width()).count();
        return full >= named && all != heading.width() ? all : heading.width();
    }

    private int size(TextLines.Line line) {
        return Split.of(line.text(), heading.separator()).cells().size();
    }

    /**
     * Whether there is something under no name at all: then the others may be under a wrong one.
     */
    private boolean isBeyond(List<String> cells) {
        return cells.stream().skip(heading.width()).anyMatch(cell -> !Visible.of(cell).isEmpty());
    }

    private boolean isEmpty(TextLines.Line line) {
        return Visible.of(line.text().replace(heading.separator(), ' ').replace('"', ' '))
                .isEmpty();
    }

    private SourceRow place(TextLines.Line line) {
        return new SourceRow(table.part(), line.number());
    }

    private void refuse(TextLines.Line line, String rule, String sentence) {
        taking.lost(new ImportFinding(place(line), rule, sentence, Recorded.NOTHING), 1);
    }
}
