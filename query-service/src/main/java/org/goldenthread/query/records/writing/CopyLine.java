package org.goldenthread.query.records.writing;

import java.util.stream.Collectors;
import org.goldenthread.platform.Json;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.RowTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row as a line that PostgreSQL's COPY reads, spelled exactly as live writing spells it.
 *
 * @param table the table without its schema
 * @param columns the columns that the line fills, in its order
 */
public record CopyLine(String table, String columns, String text) {

    private static final String NONE = "\\N";

    /** The line of a row, spelled so. */
    public static CopyLine of(KnownRow known, RowJson spelling) {
        return of(RowTable.of(known.row().getClass()).name(), spelling.json(known));
    }

    /** The line of a merge of adults. */
    public static CopyLine of(PersonMergeRow merge) {
        return of("person_merge", Json.COLUMNS.valueToTree(merge));
    }

    /** The line of something that happened to a publication. */
    public static CopyLine of(PublicationRow row) {
        return of("publication", Json.COLUMNS.valueToTree(row));
    }

    /** The line of a journal entry. */
    public static CopyLine of(EntryRow entry) {
        return of("entry", Json.COLUMNS.valueToTree(entry));
    }

    private static CopyLine of(String table, ObjectNode row) {
        return new CopyLine(
                table,
                String.join(", ", row.propertyNames()),
                row.valueStream().map(CopyLine::value).collect(Collectors.joining("\t", "", "\n")));
    }

    private static String value(JsonNode value) {
        if (value.isNull()) {
            return NONE;
        }
        if (value.isObject()) {
            return escaped(value.toString());
        }
        return escaped(
                value.isArray()
                        ? value.valueStream()
                                .map(element -> quoted(element.asString()))
                                .collect(Collectors.joining(",", "{", "}"))
                        : value.asString());
    }

    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
