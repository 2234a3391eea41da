package org.goldenthread.query.records.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.Json;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.RowTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Compares rows with those that the tables hold. */
public final class RowComparison {

    private final JdbcClient jdbc;
    private final RowJson spelling;

    /** With tables reached through this client, their rows spelled so. */
    public RowComparison(JdbcClient jdbc, RowJson spelling) {
        this.jdbc = jdbc;
        this.spelling = spelling;
    }

    /** Those of these children of whom the tables hold other rows than these, or not as many. */
    public Set<ChildId> differing(Set<ChildId> children, List<KnownRow> rows) {
        UUID[] ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        Map<RowTable, List<ObjectNode>> told =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        known -> RowTable.of(known.row().getClass()),
                                        HashMap::new,
                                        Collectors.mapping(spelling::json, Collectors.toList())));
        Set<ChildId> differing = new HashSet<>();
        for (RowTable table : RecordsTables.all()) {
            jdbc.sql(table.differing())
                    .param(
                            "told",
                            Json.COLUMNS.writeValueAsString(told.getOrDefault(table, List.of())))
                    .param("children", ids)
                    .query(UUID.class)
                    .list()
                    .forEach(child -> differing.add(new ChildId(child)));
        }
        return differing;
    }
}
