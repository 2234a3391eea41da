package org.goldenthread.command.imports.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.command.imports.Finding;
import org.goldenthread.command.imports.Finding.Recorded;
import org.goldenthread.command.imports.Row;
import org.goldenthread.command.imports.StatutoryReturn;

/**
 * Reads one table: UTF-8 with or without a byte order mark, any line ends, quoted fields, columns
 * found by their names. Every row that can be read is; what cannot be is found.
 */
final class TableReader {

    private static final String CHILD = "CHILD";

    private final Table table;
    private final StatutoryReturn.Taking taking;

    TableReader(Table table, StatutoryReturn.Taking taking) {
        this.table = table;
        this.taking = taking;
    }

    List<TableRow> read(InputStream file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            List<String> columns = List.of();
            for (CsvRecord line : records) {
                if (columns.isEmpty()) {
                    columns = columns(line);
                } else if (columns.contains(CHILD)) {
                    add(row(line, columns), rows);
                }
            }
        } catch (CsvParseException _) {
            find(
                    rows.isEmpty() ? 0 : rows.getLast().place().line(),
                    "The table cannot be read beyond this line.");
        }
        return rows;
    }

    private List<String> columns(CsvRecord line) {
        List<String> names =
                line.getFields().stream()
                        .map(name -> name.strip().toUpperCase(Locale.ROOT))
                        .toList();
        if (!names.contains(CHILD)) {
            find(
                    line.getStartingLineNumber(),
                    "The first line must name the columns, CHILD among them; the table was left out.");
        } else if (!table.columns().containsAll(names)) {
            find(
                    line.getStartingLineNumber(),
                    "The table has a column that is not part of the return; it was left out.");
        }
        return names;
    }

    private TableRow row(CsvRecord line, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
            String cell = line.getField(i).strip();
            if (!cell.isEmpty() && table.columns().contains(columns.get(i))) {
                cells.put(columns.get(i), cell);
            }
        }
        return new TableRow(table, new Row(table.part(), line.getStartingLineNumber()), cells);
    }

    private void add(TableRow row, List<TableRow> rows) {
        if (row.cells().containsKey(CHILD)) {
            rows.add(row);
        } else if (!row.cells().isEmpty()) {
            find(row.place().line(), "The row names no child.");
        }
    }

    private void find(long line, String sentence) {
        taking.found(
                new Finding(new Row(table.part(), line), "GT-903-2", sentence, Recorded.NOTHING));
    }
}
