package org.goldenthread.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The turn to rebuild, which one instance has at a time: a lock of the database's, so that it is
 * free again when its holder is gone.
 */
final class Turn implements AutoCloseable {

    private static final String LOCK = "1919247973, 7";

    /** An expression: whether somebody has it. */
    static final String TAKEN =
            """
            exists (select from pg_locks l join pg_database d on d.oid = l.database
                    where l.locktype = 'advisory' and l.classid = 1919247973 and l.objid = 7 and l.granted
                    and   d.datname = current_database())\
            """;

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /** Takes it, if nobody has it. */
    static Optional<Turn> take(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            if (row.next() && row.getBoolean(1)) {
                return Optional.of(new Turn(connection));
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
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }
}
