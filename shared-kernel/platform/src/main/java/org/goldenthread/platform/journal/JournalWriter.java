package org.goldenthread.platform.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.goldenthread.platform.problems.Outage;

/**
 * The one writer of this process: it takes what waits and writes it in one transaction, so that
 * many acts share one wait for the disk. What becomes of one is never the fate of another.
 */
public final class JournalWriter implements AutoCloseable {

    private final BlockingQueue<PendingAppend> waiting = new LinkedBlockingQueue<>();
    private final JournalTransaction transaction;
    private final int together;
    private final Thread thread;
    private volatile boolean closed;

    JournalWriter(JournalTransaction transaction, int together) {
        this.transaction = transaction;
        this.together = together;
        this.thread = Thread.ofPlatform().daemon().name("journal-writer").start(this::writeOn);
    }

    /** Writes it, in its turn, and returns when it is durable; throws why it could not be. */
    void write(PendingAppend pending) {
        if (pending.isEmpty()) {
            return;
        }
        waiting.add(pending);
        if (closed) {
            refuseTheRest();
        }
        pending.await();
    }

    private void writeOn() {
        while (!closed) {
            try {
                List<PendingAppend> group = new ArrayList<>();
                group.add(waiting.take());
                waiting.drainTo(group, together - 1);
                writeTogether(group);
            } catch (InterruptedException _) {
                // Nobody interrupts this thread but a container that ends all of them.
                closed = true;
            }
        }
        refuseTheRest();
    }

    /** Writes what waited together; one by one where that cannot be. */
    void writeTogether(List<PendingAppend> group) {
        try {
            transaction.write(group).forEach(JournalTransaction.Written::tell);
        } catch (NothingWritten e) {
            if (group.size() == 1 || Outage.isBehind(e.why())) {
                group.forEach(one -> one.failed(e.why()));
            } else {
                group.forEach(one -> writeTogether(List.of(one)));
            }
        } catch (RuntimeException | Error e) {
            // Whether the commit was done nobody knows: to try again could write it twice.
            group.forEach(one -> one.failed(e));
        }
    }

    private void refuseTheRest() {
        List<PendingAppend> rest = new ArrayList<>();
        waiting.drainTo(rest);
        rest.forEach(one -> one.failed(new IllegalStateException("the service is stopping")));
    }

    /** What is being written is written; what waits is refused. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        waiting.add(new PendingAppend());
        thread.join();
    }
}
