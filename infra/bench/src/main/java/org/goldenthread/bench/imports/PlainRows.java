package org.goldenthread.bench.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The limit: the same rows of the journal, copied into a table like it with nothing in between. */
final class PlainRows {

    private final ScratchDatabase database;

    PlainRows(ScratchDatabase database) {
        this.database = database;
        database.jdbc().sql("create schema plain").update();
        database.jdbc()
                .sql("create table plain.event_entry (like journal.event_entry including indexes)")
                .update();
    }

    /** How long it takes until all rows of the journal stand in the other table, durably. */
    Duration copied() throws SQLException, IOException {
        try (Connection connection = database.source().getConnection()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copy.copyOut("copy journal.event_entry to stdout (format binary)", rows);
            long begun = System.nanoTime();
            copy.copyIn(
                    "copy plain.event_entry from stdin (format binary)",
                    new ByteArrayInputStream(rows.toByteArray()));
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
