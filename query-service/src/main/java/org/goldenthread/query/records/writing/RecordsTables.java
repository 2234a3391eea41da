package org.goldenthread.query.records.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.platform.Json;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is known of children; the caller holds the transaction. */
public final class RecordsTables {

    private final JdbcClient jdbc;
    private final RowJson spelling;

    /** Tables reached through this client, their rows spelled so. */
    public RecordsTables(JdbcClient jdbc, RowJson spelling) {
        this.jdbc = jdbc;
        this.spelling = spelling;
    }

    /** The tables that hold rows. */
    public static List<String> names() {
        return all().stream().map(RowTable::name).toList();
    }

    static List<RowTable> all() {
        return Stream.of(Row.class.getPermittedSubclasses())
                .map(kind -> RowTable.of(kind.asSubclass(Row.class)))
                .toList();
    }

    /** Writes what changed in what is known. */
    public void write(Collection<Difference> differences) {
        Map<RowTable, List<ObjectNode>> rows = new LinkedHashMap<>();
        Map<RowTable, List<ObjectNode>> endings = new LinkedHashMap<>();
        for (Difference difference : differences) {
            difference
                    .endings()
                    .forEach(ending -> listFor(endings, ending.own().row()).add(json(ending)));
            difference
                    .rows()
                    .forEach(known -> listFor(rows, known.row()).add(spelling.json(known)));
        }
        endings.forEach((table, list) -> execute(table.end(), list));
        rows.forEach((table, list) -> execute(table.insert(), list));
    }

    /**
     * Writes everything that was ever known of these children anew; the same rows change nothing.
     */
    public void replace(Set<ChildId> children, List<KnownRow> rows) {
        UUID[] ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        for (String table : names()) {
            jdbc.sql("delete from records." + table + " where child_id = any (?)")
                    .param(ids)
                    .update();
        }
        write(List.of(new Difference(rows, List.of())));
    }

    /** Writes everything that was ever known of this adult anew. */
    public void replace(PersonId adult, List<PersonMergeRow> rows) {
        jdbc.sql(PersonMergeRow.DELETE).param(adult.value()).update();
        execute(PersonMergeRow.INSERT, rows);
    }

    /** Where the written events of this stream stand in the journal. */
    public Map<EventId, Long> positions(UUID stream) {
        Map<EventId, Long> positions = new HashMap<>();
        jdbc.sql("select event_id, position from records.entry where stream = ?")
                .param(stream)
                .query(row -> {
                    positions.put(new EventId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return positions;
    }

    /** Writes journal entries; those already written stay as they are. */
    public void write(List<EntryRow> entries) {
        if (!entries.isEmpty()) {
            execute(EntryRow.INSERT, entries);
        }
    }

    /** Writes what happened to publications; what is written already stays as it is. */
    public void publish(List<PublicationRow> rows) {
        if (!rows.isEmpty()) {
            execute(PublicationRow.INSERT, rows);
        }
    }

    /**
     * Everything up to the last position is written, from the first one on. Throws when what comes
     * before the first is not: a rebuild was adopted meanwhile, and the processor must go back.
     */
    public void reached(long first, long last) {
        int moved =
                jdbc.sql(
                                """
                                update records.progress set position = greatest(position, ?)
                                where  position >= ? - 1
                                """)
                        .param(last)
                        .param(first)
                        .update();
        if (moved == 0) {
            throw new IllegalStateException("the records have not come as far as " + first);
        }
    }

    private void execute(String sql, List<?> list) {
        jdbc.sql(sql).param(Json.COLUMNS.writeValueAsString(list)).update();
    }

    private static List<ObjectNode> listFor(Map<RowTable, List<ObjectNode>> lists, Row row) {
        return lists.computeIfAbsent(RowTable.of(row.getClass()), _ -> new ArrayList<>());
    }

    private static ObjectNode json(Difference.Ending ending) {
        return Json.COLUMNS
                .createObjectNode()
                .put("child_id", ending.own().child().toString())
                .put("row_key", ending.own().row().rowKey().toString())
                .put("position", ending.position());
    }
}
