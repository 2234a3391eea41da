package org.goldenthread.command.imports.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ForeignFile;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatutoryReturn;

/**
 * Reads one table, however it was saved: what can be read is, and every line that cannot be is
 * named. Columns are found by their names, rows by their lines.
 */
final class TableReader {

    // Names of columns are repeated in a finding, but not without measure.
    private static final int LONGEST_NAME = 30;
    private static final int MOST_NAMES = 10;

    private final Table table;
    private final StatutoryReturn.Taking taking;

    TableReader(Table table, StatutoryReturn.Taking taking) {
        this.table = table;
        this.taking = taking;
    }

    List<TableRow> read(InputStream file) throws IOException {
        byte[] bytes = file.readAllBytes();
        Optional<String> foreign = ForeignFile.notText(bytes);
        if (foreign.isPresent()) {
            lost(0, "GT-903-7", notTable(foreign.get()), 0);
            return List.of();
        }
        TextLines lines = TextLines.of(bytes);
        List<TextLines.Line> written =
                lines.all().stream().filter(line -> !line.text().isBlank()).toList();
        Optional<ColumnHeading> heading = ColumnHeading.in(written);
        if (heading.isPresent()) {
            lines.notUtf8()
                    .ifPresent(line ->
                            find(
                                    line,
                                    "GT-903-8",
                                    "From this line on the file is not UTF-8; what is not is read as Windows-1252.",
                                    Recorded.AS_STATED));
            return read(heading.get(), written);
        }
        if (!written.isEmpty()) {
            withoutHeading(written);
        }
        return List.of();
    }

    private List<TableRow> read(ColumnHeading heading, List<TextLines.Line> written) {
        above(heading, written);
        List<TextLines.Line> below = written.subList(heading.at() + 1, written.size());
        TableRows rows = new TableRows(table, heading, taking);
        if (isReadable(heading, rows.count(below))) {
            nameColumns(heading);
            return rows.read(below);
        }
        return List.of();
    }

    /** Whether the columns let rows be read; if not, says why and how many are lost. */
    private boolean isReadable(ColumnHeading heading, long rows) {
        Optional<Table> other =
                Stream.of(Table.values())
                        .filter(each -> heading.fits(each) > heading.fits(table))
                        .max(Comparator.comparingLong(heading::fits));
        List<String> missing = heading.without(table.needed());
        String why = null;
        if (other.isPresent()) {
            why = "The columns are those of the table " + other.get().part() + ", not of this one";
        } else if (heading.twice().contains(ColumnHeading.CHILD)) {
            why = "The column CHILD stands twice, so nobody can tell whose the rows are";
        } else if (!missing.isEmpty()) {
            why = "No row can be recorded without the column " + String.join(", ", missing);
        }
        if (why != null) {
            lost(heading.line().number(), "GT-903-2", why + "; the table was left out.", rows);
        }
        return why == null;
    }

    private void nameColumns(ColumnHeading heading) {
        columns(heading, heading.twice(), "stands more than once; the first counts.");
        columns(heading, heading.notOf(table), "is not part of the return; it was left out.");
        columns(heading, heading.without(table.usual()), "is missing; nothing is known of it.");
        if (heading.names().contains("")) {
            find(
                    heading.line().number(),
                    "GT-903-11",
                    "There are columns without a name; they were left out.",
                    Recorded.AS_STATED);
        }
    }

    private void columns(ColumnHeading heading, Collection<String> names, String what) {
        String named =
                names.stream()
                        .distinct()
                        .limit(MOST_NAMES)
                        .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())))
                        .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            find(
                    heading.line().number(),
                    "GT-903-11",
                    "The column " + named + " " + what,
                    Recorded.IN_PART);
        }
    }

    /** What stands above the names of the columns belongs to none of them. */
    private void above(ColumnHeading heading, List<TextLines.Line> written) {
        List<TextLines.Line> above =
                written.subList(0, heading.at()).stream()
                        .filter(line -> !ColumnHeading.declares(line))
                        .toList();
        if (!above.isEmpty()) {
            lost(
                    above.getFirst().number(),
                    "GT-903-2",
                    "What stands above the names of the columns is not read.",
                    above.size());
        }
    }

    private void withoutHeading(List<TextLines.Line> written) {
        List<TextLines.Line> lines =
                written.stream().filter(line -> !ColumnHeading.declares(line)).toList();
        Optional<String> foreign =
                ForeignFile.notTable(
                        written.stream()
                                .limit(2)
                                .map(TextLines.Line::text)
                                .collect(Collectors.joining()));
        if (foreign.isPresent()) {
            lost(0, "GT-903-7", notTable(foreign.get()), 0);
        } else if (!lines.isEmpty()) {
            boolean named = ColumnHeading.first(lines).known() > 1;
            lost(
                    lines.getFirst().number(),
                    "GT-903-2",
                    "The first line must name the columns, CHILD among them; the table was left out.",
                    lines.size() - (named ? 1 : 0));
        }
    }

    private String notTable(String what) {
        return "The file of the table "
                + table.part()
                + " is "
                + what
                + ": save the table as CSV and send that.";
    }

    private void find(long line, String rule, String sentence, Recorded recorded) {
        taking.found(
                new ImportFinding(new SourceRow(table.part(), line), rule, sentence, recorded));
    }

    private void lost(long line, String rule, String sentence, long rows) {
        taking.lost(
                new ImportFinding(
                        new SourceRow(table.part(), line), rule, sentence, Recorded.NOTHING),
                rows);
    }
}
