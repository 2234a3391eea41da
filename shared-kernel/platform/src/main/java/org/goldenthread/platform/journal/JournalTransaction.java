package org.goldenthread.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what units of work settled, in one transaction with one writer at a time: a lock held from
 * the first look to the commit makes positions gapless, puts them in the order of commit, and lets
 * {@code knownAt} never decrease. So a position that a reader sees is settled. Only what depends on
 * the place is done under the lock.
 */
final class JournalTransaction {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JournalTable table;
    private final RecentPositions recent;

    JournalTransaction(
            PlatformTransactionManager transactions,
            DataSource database,
            Serializer serializer,
            Clock clock,
            RecentPositions recent) {
        this.recent = recent;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = new JdbcTemplate(database);
        this.table = new JournalTable(serializer, clock);
    }

    /**
     * What became of one of a group.
     *
     * @param refusal why it was not let in, although the others were
     */
    record Written(PendingAppend pending, @Nullable RuntimeException refusal) {

        void tell() {
            if (refusal == null) {
                pending.written();
            } else {
                pending.failed(refusal);
            }
        }
    }

    /**
     * Writes them in their order, in the caller's transaction if there is one; throws {@link
     * NothingWritten} where that failed before the commit.
     */
    List<Written> write(List<PendingAppend> group) {
        try {
            Done done = Objects.requireNonNull(transaction.execute(_ -> append(group)));
            recent.add(done.placed());
            return done.written();
        } catch (TransactionSystemException e) {
            // It could not even be taken back: the connection was gone before the commit.
            throw e.getApplicationException() instanceof NothingWritten nothing ? nothing : e;
        }
    }

    /** What became of a group, and where its events stand. */
    private record Done(List<Written> written, List<NextPositions.PlacedEvent> placed) {}

    private Done append(List<PendingAppend> group) {
        try {
            return Objects.requireNonNull(
                    jdbc.execute((Connection connection) -> append(connection, group)));
        } catch (RuntimeException e) {
            throw new NothingWritten(e);
        }
    }

    private Done append(Connection connection, List<PendingAppend> group) throws SQLException {
        NextPositions places =
                table.lock(
                        connection,
                        group.stream()
                                .flatMap(pending -> pending.streams().stream())
                                .distinct()
                                .toList());
        List<Written> written =
                group.stream().map(pending -> new Written(pending, places.give(pending))).toList();
        written.stream()
                .filter(each -> each.refusal() == null)
                .forEach(each -> each.pending().writeBeside());
        table.insert(connection, places.placed());
        return new Done(written, places.placed());
    }
}
