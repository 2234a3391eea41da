package org.goldenthread.bench.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies rows into the journal and gives them their positions, gapless and as they became known.
 */
final class JournalCopy {

    private static final String COPY =
            "copy journal.event_entry (" + RowForm.COLUMNS + ") from stdin (format binary)";
    private static final byte[] SIGNATURE =
            "PGCOPY\n\u00ff\r\n\u0000".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PIECE = 1 << 18;

    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(2 * PIECE);
    private final DataOutputStream out = new DataOutputStream(piece);
    private long position;
    private long bytes;

    private record Source(int number, JournalRow row, Iterator<JournalRow> rest) {}

    /** Copies what comes from these sources, each of them in order; answers how many rows. */
    long copy(Connection connection, List<? extends Iterator<JournalRow>> sources)
            throws SQLException, IOException {
        PriorityQueue<Source> next =
                new PriorityQueue<>(
                        Comparator.comparing((Source source) -> source.row().knownAt())
                                .thenComparing(Source::number));
        for (int number = 0; number < sources.size(); number++) {
            add(next, number, sources.get(number));
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
        while (!next.isEmpty()) {
            Source first = next.remove();
            write(copy, first.row());
            add(next, first.number(), first.rest());
        }
        out.writeShort(-1);
        send(copy);
        copy.endCopy();
        return position;
    }

    /** How many bytes went over. */
    long bytes() {
        return bytes;
    }

    private static void add(PriorityQueue<Source> next, int number, Iterator<JournalRow> rows) {
        if (rows.hasNext()) {
            next.add(new Source(number, rows.next(), rows));
        }
    }

    private void write(CopyIn copy, JournalRow row) throws SQLException, IOException {
        out.write(row.fields());
        out.writeInt(Long.BYTES);
        out.writeLong(++position);
        if (piece.size() >= PIECE) {
            send(copy);
        }
    }

    private void send(CopyIn copy) throws SQLException {
        byte[] all = piece.toByteArray();
        copy.writeToCopy(all, 0, all.length);
        bytes += all.length;
        piece.reset();
    }
}
