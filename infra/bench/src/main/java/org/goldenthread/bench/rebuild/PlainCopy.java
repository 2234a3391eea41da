package org.goldenthread.bench.rebuild;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.bench.scratch.ScratchDatabase;

/**
 * The least that a rebuild can take: the rows of the journal are read as a rebuild reads them, and
 * the rows of the records go over as binary COPY into empty tables of their form, with nothing in
 * between. Several connections share the work.
 */
final class PlainCopy {

    /** So many positions are asked for at one time. */
    private static final long POSITIONS = 20_000;

    private static final int FETCHED = 2_000;

    private static final String JOURNAL =
            """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type, payload_revision,
                   payload, meta_data
            from   journal.event_entry where global_index > ? and global_index <= ? order by global_index
            """;

    private final ScratchDatabase database;
    private final Path folder;
    private final AtomicLong read = new AtomicLong();

    PlainCopy(ScratchDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Does it once, with so many connections; the rows to be written are laid aside before. */
    Measured run(int connections, long events)
            throws SQLException, IOException, InterruptedException {
        RowsAside rows = new RowsAside(database, folder);
        List<RowsAside.Piece> pieces = rows.lay();
        Queue<Task> tasks = new ConcurrentLinkedQueue<>();
        for (long after = 0; after < events; after += POSITIONS) {
            long from = after;
            tasks.add(connection -> read(connection, from));
        }
        pieces.forEach(piece -> tasks.add(piece::copy));
        Duration before = database.processorTime();
        long begun = System.nanoTime();
        all(tasks, connections);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        Duration used = database.processorTime().minus(before);
        mustBe("events read", events, read.get());
        for (String table : RowsAside.tables()) {
            mustBe("rows of " + table, rows("records", table), rows("plain", table));
        }
        rows.forget(pieces);
        return new Measured("plain copy", events, took, took, Duration.ZERO, used, 0);
    }

    private long rows(String schema, String table) {
        return number("select count(*) from %s.%s".formatted(schema, table));
    }

    private static void mustBe(String what, long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException("%s: %d, and not %d".formatted(what, found, expected));
        }
    }

    private interface Task {

        void run(Connection connection) throws SQLException, IOException;
    }

    private void all(Queue<Task> tasks, int connections) throws InterruptedException {
        Callable<Void> worker =
                () -> {
                    try (Connection connection = database.source().getConnection()) {
                        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
                            task.run(connection);
                        }
                    }
                    return null;
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            List<Future<Void>> work = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                work.add(pool.submit(worker));
            }
            for (Future<Void> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the plain copy failed", e.getCause());
        }
    }

    private void read(Connection connection, long after) throws SQLException {
        long bytes = 0;
        long rows = 0;
        connection.setAutoCommit(false);
        try (PreparedStatement select = connection.prepareStatement(JOURNAL)) {
            select.setFetchSize(FETCHED);
            select.setLong(1, after);
            select.setLong(2, after + POSITIONS);
            try (ResultSet all = select.executeQuery()) {
                while (all.next()) {
                    for (int column : new int[] {1, 2, 4, 5, 6, 7}) {
                        bytes += all.getString(column).length();
                    }
                    bytes += all.getBytes(8).length + all.getBytes(9).length + all.getLong(3);
                    rows++;
                }
            }
        }
        connection.commit();
        if (bytes > 0) {
            read.addAndGet(rows);
        }
    }

    private long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
