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
        return Stream.of(
                        Stream.of("entry", "person_merge", "publication")
                                .map(name -> new RebuiltTable("records", name)),
                        RecordsTables.names().stream()
                                .map(name -> new RebuiltTable("records", name)),
                        ReferenceTables.NAMES.stream()
                                .map(name -> new RebuiltTable("reference", name)))
                .flatMap(tables -> tables)
                .toList();
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
