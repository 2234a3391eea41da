package org.goldenthread.query.asof;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes whoever waits for more to be written to the records. */
@Component
public class RecordsNews {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long heard;

    @EventListener
    void on(RecordsWritten written) {
        lock.lock();
        try {
            heard++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often something was written so far. */
    public long heard() {
        lock.lock();
        try {
            return heard;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until more was written than so far, and no longer than this. */
    public void await(long soFar, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long nanos = longest.toNanos();
            while (heard == soFar && nanos > 0) {
                nanos = more.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }
}
