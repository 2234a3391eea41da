package org.goldenthread.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: first politely, then not. */
final class Stopping {

    private static final Duration POLITE = Duration.ofSeconds(15);
    private static final Duration TO_WRITE_DOWN = Duration.ofMinutes(1);
    private static final Duration FORCED = Duration.ofSeconds(5);

    private Stopping() {}

    /** Asks the process to end, waits, and kills it when it has not. */
    static void stop(ProcessHandle process) {
        process.destroy();
        await(process);
    }

    /** Waits for a process that has been told to end, and kills it when it does not. */
    static void await(ProcessHandle process) {
        await(process, POLITE);
    }

    /** The same for a service that writes down what was learnt for its next start. */
    static void awaitLearner(ProcessHandle process) {
        await(process, TO_WRITE_DOWN);
    }

    private static void await(ProcessHandle process, Duration patience) {
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, FORCED);
        }
    }

    private static boolean ended(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return !process.isAlive();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
