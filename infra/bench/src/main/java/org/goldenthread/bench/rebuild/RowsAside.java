package org.goldenthread.bench.rebuild;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.query.records.writing.RecordsTables;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of the records in files, in the form in which they go over, to be copied from there. */
record RowsAside(ScratchDatabase database, Path folder) {

    /** So many pages of a table are in one file; some four megabytes. */
    private static final long PAGES = 512;

    /** Rows of one table. */
    record Piece(String table, String columns, Path file) {

        /** Copies them into the empty table. */
        void copy(Connection connection) throws SQLException, IOException {
            connection.setAutoCommit(true);
            try (InputStream rows = Files.newInputStream(file)) {
                copies(connection)
                        .copyIn(
                                "copy plain.%s (%s) from stdin (format binary)"
                                        .formatted(table, columns),
                                rows,
                                1 << 16);
            }
        }
    }

    /** Makes the empty tables, and lays the rows aside. */
    List<Piece> lay() throws SQLException, IOException {
        List<Piece> pieces = new ArrayList<>();
        database.jdbc().sql("create schema plain").update();
        try (Connection connection = database.source().getConnection()) {
            for (String table : tables()) {
                database.jdbc()
                        .sql(
                                "create table plain.%1$s (like records.%1$s including all excluding indexes)"
                                        .formatted(table))
                        .update();
                long pages =
                        database.jdbc()
                                .sql(
                                        "select pg_relation_size('records.%s') / 8192"
                                                .formatted(table))
                                .query(Long.class)
                                .single();
                for (long page = 0; page < pages; page += PAGES) {
                    pieces.add(lay(connection, table, page));
                }
            }
        }
        return pieces;
    }

    private Piece lay(Connection connection, String table, long page)
            throws SQLException, IOException {
        Piece piece =
                new Piece(
                        table,
                        columns(table),
                        folder.resolve("plain-%s-%d".formatted(table, page)));
        try (OutputStream out = Files.newOutputStream(piece.file())) {
            copies(connection)
                    .copyOut(
                            "copy (select %s from records.%s where ctid >= '(%d,0)' and ctid < '(%d,0)') to stdout (format binary)"
                                    .formatted(piece.columns(), table, page, page + PAGES),
                            out);
        }
        return piece;
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Every table that a rebuild switches. */
    static List<String> tables() {
        return Stream.concat(
                        Stream.of("entry", "person_merge", "publication"),
                        RecordsTables.names().stream())
                .toList();
    }

    private String columns(String table) {
        return database.jdbc()
                .sql(
                        """
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from   information_schema.columns
                        where  table_schema = 'records' and table_name = ? and is_generated = 'NEVER'
                        """)
                .param(table)
                .query(String.class)
                .single();
    }

    /** Takes away what was laid aside, and what was made of it. */
    void forget(List<Piece> pieces) throws IOException {
        database.jdbc().sql("drop schema plain cascade").update();
        for (Piece piece : pieces) {
            Files.delete(piece.file());
        }
    }
}
