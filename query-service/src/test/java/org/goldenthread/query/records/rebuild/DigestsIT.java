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

class DigestsIT {

    private final RecordsDatabase database = RecordsDatabase.fresh();

    /**
     * Given that nobody may read the history, live or rebuilt: when the two are compared, two
     * sessions wait for it. One after the other, there would be one.
     */
    @Test
    void live_and_rebuilt_tables_are_read_side_by_side() throws Exception {
        NextTables next = new NextTables(database.source(), database.forms());
        next.make();
        next.refer(new TreeMap<>());
        try (Connection keeper = database.source().getConnection();
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            keeper.setAutoCommit(false);
            try (Statement lock = keeper.createStatement()) {
                lock.execute(
                        "lock table records.entry, records_next.entry in access exclusive mode");
            }
            Callable<List<Comparison>> comparing = () -> new Digests(database.source()).compare(0);
            Future<List<Comparison>> compared = beside.submit(comparing);

            try {
                Awaitility.await().until(() -> waiting(keeper) == 2);
            } finally {
                keeper.commit();
            }

            assertThat(compared.get()).hasSize(RebuiltTable.all().size());
            assertThat(compared.get()).allMatch(Comparison::equal);
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
