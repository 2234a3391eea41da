package org.goldenthread.query.records.writing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.ColumnSeal;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.RowTable;
import org.goldenthread.query.records.writing.CopyForm.Column;

/** The forms of all kinds of rows for COPY: derived once from the components of each. */
public final class CopyForms {

    private static final Map<Class<?>, String> OTHERS =
            Map.of(
                    EntryRow.class, "entry",
                    PersonMergeRow.class, "person_merge",
                    PublicationRow.class, "publication");

    private final Blinding blinding;
    private final ColumnForms columns;
    private final Map<Class<?>, CopyForm> forms = new ConcurrentHashMap<>();

    /** Forms with these blind numbers and this seal. */
    public CopyForms(Blinding blinding, ColumnSeal seal) {
        this.blinding = blinding;
        this.columns = new ColumnForms(blinding, seal);
    }

    /** Which key blinds: another one makes other rows. */
    public String mark() {
        return Long.toHexString(blinding.of("whose key"));
    }

    /** That of this row. */
    public CopyForm of(Record row) {
        return row instanceof KnownRow known
                ? forms.computeIfAbsent(known.row().getClass(), this::known)
                : forms.computeIfAbsent(row.getClass(), this::other);
    }

    private CopyForm known(Class<?> kind) {
        RowTable table = RowTable.of(kind.asSubclass(Row.class));
        return new CopyForm(table.name(), "child_id, known, " + table.columns(), parts(kind));
    }

    private CopyForm other(Class<?> kind) {
        String table = OTHERS.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("no table holds rows like " + kind);
        }
        return new CopyForm(table, RowTable.columns(kind), parts(kind));
    }

    private List<Column> parts(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .map(part -> new Column(part.getAccessor(), columns.of(part.getGenericType())))
                .toList();
    }
}
