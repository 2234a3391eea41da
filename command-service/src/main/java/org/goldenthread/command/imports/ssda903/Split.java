package org.goldenthread.command.imports.ssda903;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table split into its cells, or what is wrong with its quotation marks.
 *
 * <p>A line is a row: no cell of the return holds a line end, so a mark that is not closed is the
 * fault of its line alone. The CSV library reads on over line ends until a mark closes, through the
 * rows of other children, and stops for good at text after a closing mark; therefore this.
 */
record Split(List<String> cells, @Nullable String fault) {

    /** The line's cells; every line has an answer. */
    static Split of(String line, char separator) {
        Cut cut = new Cut(line, separator);
        while (cut.fault == null && cut.goesOn()) {
            cut.cell();
        }
        return new Split(List.copyOf(cut.cells), cut.fault);
    }

    /** Where the cutting is. */
    private static final class Cut {

        private final String line;
        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private int at = -1;
        private @Nullable String fault;

        private Cut(String line, char separator) {
            this.line = line;
            this.separator = separator;
        }

        private boolean goesOn() {
            return at < line.length();
        }

        /** Takes the cell after the separator at which the cutting is, or the first one. */
        private void cell() {
            at++;
            int mark = afterBlanks(at);
            // Spreadsheets write ="007" so that zeros in front survive.
            if (line.startsWith("=\"", mark)) {
                mark++;
            }
            if (mark < line.length() && line.charAt(mark) == '"') {
                quoted(mark + 1);
            } else {
                plain();
            }
        }

        private void plain() {
            int end = line.indexOf(separator, at);
            String cell = line.substring(at, end < 0 ? line.length() : end);
            if (cell.indexOf('"') >= 0) {
                fault = "A quotation mark stands in the middle of a cell.";
            }
            cells.add(cell);
            at = end < 0 ? line.length() : end;
        }

        private void quoted(int from) {
            StringBuilder cell = new StringBuilder();
            int i = from;
            while (i < line.length() && (line.charAt(i) != '"' || line.startsWith("\"\"", i))) {
                cell.append(line.charAt(i));
                i += line.charAt(i) == '"' ? 2 : 1;
            }
            int end = afterBlanks(i + 1);
            if (i >= line.length()) {
                fault = "A quotation mark is opened and never closed.";
            } else if (end < line.length() && line.charAt(end) != separator) {
                fault = "There is text after a closing quotation mark.";
            }
            cells.add(cell.toString());
            at = Math.min(end, line.length());
        }

        private int afterBlanks(int from) {
            int i = from;
            while (i < line.length()
                    && line.charAt(i) != separator
                    && (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00A0')) {
                i++;
            }
            return i;
        }
    }
}
