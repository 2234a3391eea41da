package org.goldenthread.query.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is known of children; the caller holds the transaction. */
public final class RecordsTables {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private final JdbcClient jdbc;

    /** Tables reached through this client. */
    public RecordsTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables that hold rows. */
    public static List<String> names() {
        return Stream.of(Row.class.getPermittedSubclasses())
                .map(kind -> RowTable.of(kind.asSubclass(Row.class)).name())
                .toList();
    }

    /** Writes what changed in what is known of these children. */
    public void write(Map<ChildId, Difference> differences) {
        Map<RowTable, List<ObjectNode>> rows = new LinkedHashMap<>();
        Map<RowTable, List<ObjectNode>> endings = new LinkedHashMap<>();
        differences.forEach((child, difference) -> {
            difference
                    .endings()
                    .forEach(ending -> listFor(endings, ending.row()).add(json(child, ending)));
            difference.rows().forEach(known -> listFor(rows, known.row()).add(json(child, known)));
        });
        endings.forEach((table, list) -> execute(table.end(), list));
        rows.forEach((table, list) -> execute(table.insert(), list));
    }

    /** Writes journal entries; those already written stay as they are. */
    public void write(List<EntryRow> entries) {
        if (!entries.isEmpty()) {
            execute(EntryRow.INSERT, entries);
        }
    }

    /** Everything up to this position is written. */
    public void reached(long position) {
        jdbc.sql("update records.progress set position = greatest(position, ?)")
                .param(position)
                .update();
    }

    private void execute(String sql, List<?> list) {
        jdbc.sql(sql).param(JSON.writeValueAsString(list)).update();
    }

    private static List<ObjectNode> listFor(Map<RowTable, List<ObjectNode>> lists, Row row) {
        return lists.computeIfAbsent(RowTable.of(row.getClass()), _ -> new ArrayList<>());
    }

    private static ObjectNode json(ChildId child, KnownRow known) {
        ObjectNode node = JSON.valueToTree(known.row());
        return node.put("child_id", child.toString()).put("known", known.known());
    }

    private static ObjectNode json(ChildId child, Difference.Ending ending) {
        return JSON.createObjectNode()
                .put("child_id", child.toString())
                .put("row_key", ending.row().rowKey().toString())
                .put("position", ending.position());
    }
}
