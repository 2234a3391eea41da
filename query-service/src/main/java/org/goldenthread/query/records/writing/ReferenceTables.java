package org.goldenthread.query.records.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes what changed in the reference data; the caller holds the transaction. Live writing is
 * {@link #write} for every event as it comes, and a rebuild is {@link #rewrite} with all of them:
 * the same steps in the same order, so they cannot differ.
 */
public final class ReferenceTables {

    /** The tables in the schema {@code reference} that events change. */
    public static final List<String> NAMES =
            List.of(
                    "population",
                    "threshold",
                    "clock_limit",
                    "bank_holiday",
                    "target",
                    "code",
                    "definition",
                    "plan",
                    "team");

    private static final String END =
            """
            update %3$s.%1$s as kept
            set    known = int8range(lower(kept.known), :position)
            from   jsonb_populate_record(null::%3$s.%1$s, :row::jsonb) as said
            where  %2$s and upper_inf(kept.known)
            """;
    private static final String BEGIN =
            """
            insert into %4$s.%1$s (%2$s, version, known)
            select %2$s, 1 + (select coalesce(max(version), 0) from %4$s.%1$s as kept where %3$s),
                   int8range(:position, null)
            from   jsonb_populate_recordset(null::%4$s.%1$s, :row::jsonb) as said
            """;

    private final JdbcClient jdbc;
    private final String schema;

    /** The tables that figures are computed with, reached through this client. */
    public ReferenceTables(JdbcClient jdbc) {
        this(jdbc, "reference");
    }

    /** Tables of the same names in this schema. */
    public ReferenceTables(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    /** Writes what the event at this position changed. */
    public void write(long position, ReferenceEvent event) {
        ReferenceChange change = ReferenceChange.of(event);
        execute(END.formatted(change.table(), sameKey(change), schema), position, change.key());
        if (!change.rows().isEmpty()) {
            List<Map<String, @Nullable Object>> said = said(change);
            String insert =
                    BEGIN.formatted(
                            change.table(),
                            String.join(", ", said.getFirst().keySet()),
                            sameKey(change),
                            schema);
            execute(insert, position, said);
        }
    }

    private static List<Map<String, @Nullable Object>> said(ReferenceChange change) {
        return change.rows().stream()
                .map(row -> {
                    Map<String, @Nullable Object> whole = new LinkedHashMap<>(change.key());
                    whole.putAll(row);
                    return whole;
                })
                .toList();
    }

    /**
     * Forgets every change, then writes these: all reference events of the journal, in its order.
     */
    public void rewrite(SortedMap<Long, ReferenceEvent> all) {
        for (String table : NAMES) {
            String name = schema + "." + table;
            jdbc.sql("delete from " + name + " where lower(known) > 0").update();
            jdbc.sql("update " + name + " set known = '[0,)' where not upper_inf(known)").update();
        }
        all.forEach(this::write);
    }

    private void execute(String sql, long position, Object said) {
        jdbc.sql(sql)
                .param("position", position)
                .param("row", Json.PLAIN.writeValueAsString(said))
                .update();
    }

    private static String sameKey(ReferenceChange change) {
        return change.key().keySet().stream()
                .sorted()
                .map(column -> "kept." + column + " = said." + column)
                .collect(Collectors.joining(" and "));
    }
}
