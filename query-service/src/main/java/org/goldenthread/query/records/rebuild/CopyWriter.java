package org.goldenthread.query.records.rebuild;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenthread.query.records.writing.CopyLine;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects lines and hands them to PostgreSQL's COPY in large pieces. */
final class CopyWriter {

    /** Each worker holds one of each table in memory. */
    private static final int PIECE = 1 << 20;

    private final JdbcTemplate jdbc;
    private final Map<String, StringBuilder> pieces = new HashMap<>();

    CopyWriter(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    void write(CopyLine line) {
        String target = RebuiltTable.NEXT + "." + line.table() + " (" + line.columns() + ")";
        StringBuilder piece = pieces.computeIfAbsent(target, _ -> new StringBuilder());
        piece.append(line.text());
        if (piece.length() >= PIECE) {
            send(target, piece);
        }
    }

    private void send(String target, StringBuilder piece) {
        jdbc.execute((Connection connection) -> copy(connection, target, piece));
        piece.setLength(0);
    }

    private static long copy(Connection connection, String target, StringBuilder piece)
            throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin", new StringReader(piece.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what is left. */
    void flush() {
        pieces.forEach((target, piece) -> {
            if (!piece.isEmpty()) {
                send(target, piece);
            }
        });
    }
}
