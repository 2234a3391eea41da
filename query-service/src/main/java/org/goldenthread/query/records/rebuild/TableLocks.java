package org.goldenthread.query.records.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;

/**
 * Keeps everybody from the tables for as long as they are switched. Questions look first at how far
 * the records are, and hold their tables to their end: so that is locked first, where new ones wait
 * without holding any. Whoever keeps to another order could wait in a ring, so nothing is waited
 * for longer than {@link #HOLD_UP}, which is less than PostgreSQL waits before it looks for rings:
 * all is let go then, and tried again.
 */
final class TableLocks {

    /** Half of the second after which PostgreSQL looks for rings, unless it was told otherwise. */
    private static final Duration HOLD_UP = Duration.ofMillis(500);

    /** A statement was stopped, a lock not had, a ring found. */
    private static final Set<String> NOT_NOW = Set.of("57014", "55P03", "40P01");

    private final JdbcClient jdbc;
    private final Duration pause;

    TableLocks(JdbcClient jdbc, Duration pause) {
        this.jdbc = jdbc;
        this.pause = pause;
    }

    /** Takes all of them within about this time; answers whether it could. */
    boolean take(TransactionStatus transaction, Duration longest) throws InterruptedException {
        for (long more = longest.dividedBy(HOLD_UP.plus(pause)); ; more--) {
            if (takenAtOnce(transaction)) {
                return true;
            }
            if (more <= 0) {
                return false;
            }
            // Whoever was held up goes first; asking at once would hold them up again.
            Thread.sleep(pause);
        }
    }

    private boolean takenAtOnce(TransactionStatus transaction) {
        Object before = transaction.createSavepoint();
        try {
            jdbc.sql("set local statement_timeout = " + HOLD_UP.toMillis()).update();
            jdbc.sql(
                            lock(
                                    Stream.concat(
                                            Stream.of("records.progress"),
                                            names(RebuiltTable.switched().stream())),
                                    "access exclusive"))
                    .update();
            jdbc.sql(lock(names(RebuiltTable.copied().stream()), "share row exclusive")).update();
            jdbc.sql("set local statement_timeout to default").update();
            transaction.releaseSavepoint(before);
            return true;
        } catch (DataAccessException e) {
            if (!(NestedExceptionUtils.getRootCause(e) instanceof SQLException refused)
                    || !NOT_NOW.contains(refused.getSQLState())) {
                throw e;
            }
            transaction.rollbackToSavepoint(before);
            return false;
        }
    }

    private static Stream<String> names(Stream<RebuiltTable> tables) {
        return tables.map(RebuiltTable::live);
    }

    private static String lock(Stream<String> tables, String mode) {
        return "lock table %s in %s mode".formatted(tables.collect(Collectors.joining(", ")), mode);
    }
}
