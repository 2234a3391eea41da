package org.goldenthread.bench.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.goldenthread.bench.scratch.Percentiles;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.postgresql.PGConnection;

/** The least there is: a row with a notice, committed by one session and heard of by another. */
record PlainNotices(ScratchDatabase database) {

    /** How long each of so many took from its commit until it was heard of, in sorted nanos. */
    Percentiles waits(int times) throws SQLException {
        long[] nanos = new long[times];
        try (Connection writer = database.source().getConnection();
                Connection reader = database.source().getConnection();
                Statement write = writer.createStatement();
                Statement listen = reader.createStatement()) {
            write.execute("create temporary table noticed (number int)");
            listen.execute("listen noticed");
            PGConnection heard = reader.unwrap(PGConnection.class);
            for (int time = 0; time < times; time++) {
                writer.setAutoCommit(false);
                write.execute("insert into noticed values (" + time + ")");
                write.execute("notify noticed");
                writer.commit();
                long committed = System.nanoTime();
                while (heard.getNotifications(0).length == 0) {
                    // Woken for something else.
                }
                nanos[time] = System.nanoTime() - committed;
            }
        }
        return Percentiles.of(nanos);
    }
}
