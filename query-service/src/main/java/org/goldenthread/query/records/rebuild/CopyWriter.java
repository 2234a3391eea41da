package org.goldenthread.query.records.rebuild;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenthread.query.records.writing.CopyBytes;
import org.goldenthread.query.records.writing.CopyForm;
import org.goldenthread.query.records.writing.CopyForms;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Collects rows and hands them to PostgreSQL's COPY, much at one time: all of some families in one
 * transaction.
 */
final class CopyWriter {

    /** Each worker holds so much in memory. */
    private static final int MUCH = 1 << 22;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final CopyForms forms;
    private final ToldFamilies told;
    private final Map<CopyForm, CopyBytes> pieces = new IdentityHashMap<>();
    private final List<ToldFamilies.Family> whole = new ArrayList<>();

    CopyWriter(DataSource source, CopyForms forms, ToldFamilies told) {
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.forms = forms;
        this.told = told;
    }

    void write(Record row) {
        CopyForm form = forms.of(row);
        form.write(row, pieces.computeIfAbsent(form, _ -> new CopyBytes()));
    }

    /** Every row of this family was handed over. */
    void isWhole(ToldFamilies.Family family) {
        whole.add(family);
    }

    /** Sends what has come together, if it is much. */
    void flushMuch() {
        if (pieces.values().stream().mapToInt(CopyBytes::size).sum() >= MUCH) {
            flush();
        }
    }

    /** Sends what is left. */
    void flush() {
        transaction.executeWithoutResult(_ -> {
            pieces.forEach((form, piece) -> {
                if (!piece.isEmpty()) {
                    jdbc.execute((Connection connection) -> copy(connection, form, piece.take()));
                }
            });
            ToldFamilies.note(JdbcClient.create(jdbc), whole);
        });
        told.add(whole);
        whole.clear();
    }

    private static long copy(Connection connection, CopyForm form, byte[] piece)
            throws SQLException {
        String copy =
                "copy %s.%s (%s) from stdin (format binary)"
                        .formatted(RebuiltTable.NEXT, form.table(), form.columns());
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new ByteArrayInputStream(piece));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
