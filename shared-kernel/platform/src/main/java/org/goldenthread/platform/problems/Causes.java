package org.goldenthread.platform.problems;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a failure comes from, in one line: the kind of each exception in turn, the state of a
 * database's, and where in our code the first one was. For what is tried again and again, where
 * every frame each time would fill the log. No message is said, since it may quote a person.
 */
public final class Causes {

    /** Causes may go round in a circle; whoever reads needs no more of them. */
    private static final int DEEPEST = 10;

    private Causes() {}

    /** The kinds from the outermost to the one that began it. */
    public static String of(Throwable failure) {
        String kinds =
                Stream.<@Nullable Throwable>iterate(
                                failure,
                                Objects::nonNull,
                                at -> Objects.requireNonNull(at).getCause())
                        .limit(DEEPEST)
                        .map(at -> kind(Objects.requireNonNull(at)))
                        .collect(Collectors.joining(", caused by "));
        return kinds + place(failure);
    }

    /** Its class, and the state where a database says one. */
    public static String kind(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof SQLException sql ? type + ", state " + sql.getSQLState() : type;
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.goldenthread."))
                .findFirst()
                .map(frame -> ", at " + frame)
                .orElse("");
    }
}
