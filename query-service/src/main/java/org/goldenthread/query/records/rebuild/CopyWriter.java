package org.goldenthread.query.records.rebuild;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenthread.query.records.writing.CopyBytes;
import org.goldenthread.query.records.writing.CopyForm;
import org.goldenthread.query.records.writing.CopyForms;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects rows and hands them to PostgreSQL's COPY in large pieces. */
final class CopyWriter {

    /** Each worker holds one of each table in memory. */
    private static final int PIECE = 1 << 20;

    private final JdbcTemplate jdbc;
    private final CopyForms forms;
    private final Map<CopyForm, CopyBytes> pieces = new IdentityHashMap<>();

    CopyWriter(DataSource source, CopyForms forms) {
        this.jdbc = new JdbcTemplate(source);
        this.forms = forms;
    }

    void write(Record row) {
        CopyForm form = forms.of(row);
        CopyBytes piece = pieces.computeIfAbsent(form, _ -> new CopyBytes());
        form.write(row, piece);
        if (piece.size() >= PIECE) {
            send(form, piece);
        }
    }

    private void send(CopyForm form, CopyBytes piece) {
        jdbc.execute((Connection connection) -> copy(connection, form, piece.take()));
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

    /** Sends what is left. */
    void flush() {
        pieces.forEach((form, piece) -> {
            if (!piece.isEmpty()) {
                send(form, piece);
            }
        });
    }
}
