package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table whose content follows from the journal alone.
 *
 * @param schema where the live one is
 */
record RebuiltTable(String schema, String name) {

    /** Where the rebuilt ones are. */
    static final String NEXT = "records_next";

    /** All of them: whatever the processor writes must be here. */
    static List<RebuiltTable> all() {
        return Stream.concat(switched().stream(), copied().stream()).toList();
    }

    /** Those that take the place of the live ones. */
    static List<RebuiltTable> switched() {
        return Stream.concat(
                        Stream.of("entry", "person_merge", "publication"),
                        RecordsTables.names().stream())
                .map(name -> new RebuiltTable("records", name))
                .toList();
    }

    /** Those of which the few rows are copied: functions are bound to what they reckon with. */
    static List<RebuiltTable> copied() {
        return ReferenceTables.NAMES.stream()
                .map(name -> new RebuiltTable("reference", name))
                .toList();
    }

    /** The column that says of which stream a row tells; of those that are switched. */
    String stream() {
        return switch (name) {
            case "entry" -> "stream";
            case "person_merge" -> "retired";
            case "publication" -> "publication";
            default -> "child_id";
        };
    }

    String live() {
        return schema + "." + name;
    }

    String next() {
        return NEXT + "." + name;
    }

    /** Its columns, in a steady order, but those that the database works out itself. */
    List<String> columns(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select column_name from information_schema.columns
                        where  table_schema = ? and table_name = ? and is_generated = 'NEVER'
                        order  by column_name
                        """)
                .param(schema)
                .param(name)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
