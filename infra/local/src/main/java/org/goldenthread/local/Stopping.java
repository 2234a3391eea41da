package org.goldenthread.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: first politely, then not. */
final class Stopping {

    private static final Duration POLITE = Duration.ofSeconds(15);
    private static final Duration FORCED = Duration.ofSeconds(5);

    private Stopping() {}

    /** Asks the process to end, waits, and kills it when it has not. */
    static void stop(ProcessHandle process) {
        process.destroy();
        await(process);
    }

    /** Waits for a process that has been told to end, and kills it when it does not. */
    static void await(ProcessHandle process) {
        if (!ended(process, POLITE)) {
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
