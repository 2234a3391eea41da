package org.goldenthread.platform.operations.logging;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.goldenthread.platform.problems.Causes;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Prints where an exception comes from. What it says is printed only where it cannot quote what
 * people sent or what is stored about them: our own messages, and those about starting up. So a log
 * names no person.
 */
public final class StackFrames implements StackTracePrinter {

    /** Causes may go round in a circle; whoever reads needs no more of them. */
    private static final int DEEPEST = 10;

    private static final List<String> OURS = List.of("org.goldenthread.", "java.lang.");

    private static final List<String> SPEAK_OF_NOBODY =
            List.of(
                    "org.springframework.beans.",
                    "org.springframework.boot.",
                    "org.springframework.context.",
                    "org.flywaydb.",
                    "java.net.");

    @Override
    public void printStackTrace(Throwable failure, Appendable to) throws IOException {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            to.append(depth == 0 ? "" : "caused by ").append(headline(at)).append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                to.append("\tat ").append(frame.toString()).append('\n');
            }
            at = at.getCause();
        }
    }

    private static String headline(Throwable failure) {
        String type = failure.getClass().getName();
        if (failure instanceof SQLException) {
            return Causes.kind(failure);
        }
        boolean itsOwnWords =
                failure.getCause() == null
                        || !failure.getCause().toString().equals(failure.getMessage());
        return itsOwnWords && speaksOfNobody(failure, type)
                ? type + ": " + failure.getMessage()
                : type;
    }

    private static boolean speaksOfNobody(Throwable failure, String type) {
        return SPEAK_OF_NOBODY.stream().anyMatch(type::startsWith)
                || (OURS.stream().anyMatch(type::startsWith) && thrownByUs(failure));
    }

    private static boolean thrownByUs(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith("org.goldenthread.");
    }
}
