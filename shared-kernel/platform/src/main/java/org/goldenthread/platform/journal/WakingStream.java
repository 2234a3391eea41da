package org.goldenthread.platform.journal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.goldenthread.platform.problems.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream with a watch of its own: a thread that waits at the head of the same source and wakes
 * whoever reads the stream. It waits in memory; the store alone asks the database.
 */
final class WakingStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(WakingStream.class);

    /** The store can miss to tell a waiter; this is how long a missed word costs at most. */
    private final JournalProperties properties;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private volatile boolean closed;

    WakingStream(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            BlockingStream<TrackedEventMessage<?>> stream,
            JournalProperties properties) {
        this.source = source;
        this.properties = properties;
        this.stream = stream;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        Thread.ofVirtual().name("journal-watch").start(() -> watch(callback));
        return true;
    }

    private void watch(Runnable callback) {
        while (!closed) {
            try (BlockingStream<TrackedEventMessage<?>> news =
                    source.openStream(source.createHeadToken())) {
                // something may have come before the watch began
                callback.run();
                watch(news, callback);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    LOG.warn("the journal cannot be watched: {}", Causes.of(e));
                    LockSupport.parkNanos(properties.afterFailure().toNanos());
                }
            }
        }
    }

    private void watch(BlockingStream<TrackedEventMessage<?>> news, Runnable callback)
            throws InterruptedException {
        int lookAgain = Math.toIntExact(properties.lookAgain().toMillis());
        while (!closed) {
            if (news.hasNextAvailable(lookAgain, TimeUnit.MILLISECONDS)) {
                news.nextAvailable();
                if (!news.hasNextAvailable()) {
                    callback.run();
                }
            }
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
    }
}
