package org.goldenthread.platform.problems;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The database cannot be reached. Whatever failed for that says nothing of what was being read or
 * written then: it is tried again later, and never judged.
 */
public final class Outage {

    /** PostgreSQL: no connection, no resources, shut down, input or output failed, read-only. */
    private static final Set<String> OUT_OF_ORDER = Set.of("08", "53", "57", "58", "25");

    private Outage() {}

    /** Whether the failure, or anything that it comes from, is an outage. */
    public static boolean isBehind(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, at -> Objects.requireNonNull(at).getCause())
                .anyMatch(at -> isItself(Objects.requireNonNull(at)));
    }

    /** Whether the failure is an outage, whatever it comes from. */
    static boolean isItself(Throwable failure) {
        return switch (failure) {
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case QueryTimeoutException _ -> true;
            case SQLException sql -> saysOutOfOrder(sql);
            default -> false;
        };
    }

    /** PostgreSQL always says a state; a pool says none of a connection that it has closed. */
    private static boolean saysOutOfOrder(SQLException failure) {
        @Nullable String state = failure.getSQLState();
        return state == null || state.length() == 5 && OUT_OF_ORDER.contains(state.substring(0, 2));
    }
}
