package org.goldenthread.query.records.rebuild;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever reads the database in a view that began before what is written now: to them the rebuilt
 * rows do not exist yet, and tables put in the place of theirs would be empty.
 */
final class EarlierViews {

    /**
     * Everybody who signed in and has a view, whatever the role (of others' sessions the server
     * tells little more), by the transaction that holds it. One that takes a view after this was
     * asked sees what was written before. One that waits for whoever asks is the processor at its
     * token: each of its statements takes a view of its own.
     */
    private static final String HELD =
            """
            select l.virtualtransaction || ' ' || a.backend_xmin
            from   pg_stat_activity a
            join   pg_locks l on l.pid = a.pid and l.locktype = 'virtualxid' and l.granted
                                 and l.virtualxid = l.virtualtransaction
            where  a.datname = current_database() and a.usesysid is not null
            and    a.backend_xmin is not null and a.pid not in (pg_backend_pid(), :holder)
            and    not :holder = any (pg_blocking_pids(a.pid))
            """;

    private final JdbcClient jdbc;
    private final Duration lookAgain;

    EarlierViews(DataSource source, Duration lookAgain) {
        this.jdbc = JdbcClient.create(source);
        this.lookAgain = lookAgain;
    }

    /**
     * Waits until all of them have ended, no longer than this; answers whether they have.
     *
     * @param holder the session that keeps the processor waiting; 0 where none does
     */
    boolean haveEnded(int holder, Duration longest) throws InterruptedException {
        List<String> earlier = held(holder);
        for (long look = longest.dividedBy(lookAgain); !earlier.isEmpty() && look > 0; look--) {
            // PostgreSQL wakes nobody when somebody else's view ends.
            Thread.sleep(lookAgain);
            List<String> now = held(holder);
            earlier = earlier.stream().filter(now::contains).toList();
        }
        return earlier.isEmpty();
    }

    private List<String> held(int holder) {
        return jdbc.sql(HELD).param("holder", holder).query((row, _) -> row.getString(1)).list();
    }
}
