package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.goldenthread.query.records.RecordsDatabase;
import org.junit.jupiter.api.Test;

/** What can be done by two sessions at one time is. */
class SideBySideIT {

    private final RecordsDatabase database = RecordsDatabase.fresh();
    private final NextTables next = new NextTables(database.source(), database.forms());

    /**
     * Given that nobody may read the history, live or rebuilt: when the two are compared, two
     * sessions wait for it. One after the other, there would be one.
     */
    @Test
    void live_and_rebuilt_tables_are_read_side_by_side() throws Exception {
        next.make();
        next.refer(new TreeMap<>());

        List<Comparison> compared =
                whileLocked(
                        "records.entry, records_next.entry",
                        () -> new Digests(database.source()).compare(0));

        assertThat(compared).hasSize(RebuiltTable.all().size());
        assertThat(compared).allMatch(Comparison::equal);
    }

    /** Given two rebuilt tables that nobody may touch: two sessions wait to make indexes. */
    @Test
    void two_tables_are_indexed_at_one_time() throws Exception {
        next.make();

        whileLocked(
                "records_next.entry, records_next.child",
                () -> {
                    next.index(2);
                    return true;
                });

        assertThat(indexes("records_next")).isEqualTo(indexes("records")).isNotEmpty();
    }

    /** The names of the indexes of the tables that are rebuilt, in this schema. */
    private List<String> indexes(String schema) {
        return database.jdbc()
                .sql(
                        "select indexname from pg_indexes where schemaname = ? and tablename = any (?) order by indexname")
                .param(schema)
                .param(
                        RebuiltTable.switched().stream()
                                .map(RebuiltTable::name)
                                .toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Does it while nobody may touch these tables until two sessions wait for them. */
    private <T> T whileLocked(String tables, Callable<T> work) throws Exception {
        try (Connection keeper = database.source().getConnection();
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            keeper.setAutoCommit(false);
            try (Statement lock = keeper.createStatement()) {
                lock.execute("lock table %s in access exclusive mode".formatted(tables));
            }
            Future<T> done = beside.submit(work);
            try {
                Awaitility.await().until(() -> waiting(keeper) == 2);
            } finally {
                keeper.commit();
            }
            return done.get();
        }
    }

    private static int waiting(Connection keeper) throws SQLException {
        try (Statement ask = keeper.createStatement();
                ResultSet found =
                        ask.executeQuery(
                                """
                                select count(*) from pg_locks
                                where  not granted and database = (select oid from pg_database where datname = current_database())
                                """)) {
            found.next();
            return found.getInt(1);
        }
    }
}
