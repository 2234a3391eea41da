package org.goldenthread.query.records.writing;

import java.lang.reflect.Method;
import java.util.List;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.writing.ColumnForms.ColumnForm;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of rows for PostgreSQL's COPY.
 *
 * @param table without its schema
 * @param columns what it fills, in its order
 */
public record CopyForm(String table, String columns, List<Column> parts) {

    /** One column, and where its value is. */
    record Column(Method component, ColumnForm form) {

        void write(Object row, CopyBytes to) {
            @Nullable Object value = value(row);
            if (value == null) {
                to.absent();
            } else {
                form.accept(to, value);
            }
        }

        private @Nullable Object value(Object row) {
            try {
                return component.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no component of a row: " + component, e);
            }
        }
    }

    /** Adds a row to what is written. */
    public void write(Record row, CopyBytes to) {
        if (row instanceof KnownRow known) {
            to.row(parts.size() + 2);
            to.id(known.child().value());
            to.range(known.from(), known.to());
            parts.forEach(part -> part.write(known.row(), to));
        } else {
            to.row(parts.size());
            parts.forEach(part -> part.write(row, to));
        }
    }
}
