package org.goldenthread.query.asof;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables for spreadsheets; no cell can be taken for a formula. */
public final class Csv {

    /** The media type of what it writes. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String DANGEROUS = "=+-@\t\r\n";

    private Csv() {}

    /** A table with these column names and rows. */
    public static String of(List<String> columns, Collection<? extends List<?>> rows) {
        return more(List.of(columns)) + more(rows);
    }

    /** Rows that go on with a table. */
    public static String more(Collection<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean number = value instanceof Number;
        return !number && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
