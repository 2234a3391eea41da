package org.goldenthread.command.imports.ssda903;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.command.imports.SourceRow;

/** One row of a table: its cells by column, without those that are empty. */
record TableRow(Table table, SourceRow place, Map<String, String> cells) {

    /** The cell of this column, if something was given. */
    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
