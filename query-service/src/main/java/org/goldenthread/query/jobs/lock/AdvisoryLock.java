package org.goldenthread.query.jobs.lock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The turn at some long work, which one instance has at a time: a lock of the database's, so that
 * it is free again when its holder is gone.
 */
public final class AdvisoryLock implements AutoCloseable {

    private final Connection connection;
    private final LongWork work;

    private AdvisoryLock(Connection connection, LongWork work) {
        this.connection = connection;
        this.work = work;
    }

    /** Takes it, if nobody has it. */
    public static Optional<AdvisoryLock> take(DataSource source, LongWork work)
            throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select pg_try_advisory_lock(" + work.lock() + ")")) {
            if (row.next() && row.getBoolean(1)) {
                return Optional.of(new AdvisoryLock(connection, work));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + work.lock() + ")");
        }
    }
}
