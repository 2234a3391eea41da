package org.goldenthread.query.figures.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows figures. What is to be told waits in a short queue, and a thread of its own
 * sends it, so that nobody waits for a slow one: whose queue is full is dropped.
 */
final class Follower {

    private final Set<String> codes;
    private final Optional<Long> since;
    private final Wire wire;
    private final Instant until;
    private final Duration pulse;
    private final BlockingQueue<LiveUpdate> waiting;
    private volatile boolean begun;
    private volatile boolean gone;
    private volatile long reached;
    private volatile @Nullable Thread sending;

    /**
     * @param since the position up to which it has heard everything; from now on if absent
     * @param now from when on
     */
    Follower(
            Set<String> codes,
            Optional<Long> since,
            Wire wire,
            Instant now,
            LiveProperties properties) {
        this.codes = Set.copyOf(codes);
        this.since = since;
        this.reached = since.orElse(0L);
        this.wire = wire;
        this.until = now.plus(properties.longest());
        this.pulse = properties.pulse();
        this.waiting = new ArrayBlockingQueue<>(properties.waiting());
    }

    Set<String> codes() {
        return codes;
    }

    Optional<Long> since() {
        return since;
    }

    /** Whether it was told nothing yet, not even where it begins. */
    boolean isNew() {
        return !begun;
    }

    boolean isGone() {
        return gone;
    }

    /** Goes when its time is over. */
    void leaveWhenOver(Instant now) {
        if (now.isAfter(until)) {
            leave();
        }
    }

    /** Takes what moved up to this position; never waits. The last of it brings it there. */
    void tell(List<Movement> moved, long position) {
        List<Movement> fresh = moved.stream().filter(one -> one.position() > reached).toList();
        for (int i = 0; i < fresh.size(); i++) {
            queue(new LiveUpdate(fresh.get(i), i == fresh.size() - 1 ? position : reached));
        }
        if (!begun) {
            begun = true;
            queue(new LiveUpdate(null, Math.max(reached, position)));
        }
        reached = Math.max(reached, position);
    }

    private void queue(LiveUpdate told) {
        if (!waiting.offer(told)) {
            leave();
        }
    }

    /** Nothing more is told, not even what waits. */
    void leave() {
        gone = true;
        Thread thread = sending;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Sends what comes until it goes; the thread that calls this is the follower's own. */
    void follow() {
        sending = Thread.currentThread();
        try {
            while (!gone) {
                long upTo = reached;
                LiveUpdate told = waiting.poll(pulse.toMillis(), TimeUnit.MILLISECONDS);
                if (!gone) {
                    send(told == null ? new LiveUpdate(null, upTo) : told);
                }
            }
        } catch (IOException | IllegalStateException _) {
            // nobody is there any more
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            gone = true;
            sending = null;
            wire.end();
        }
    }

    private void send(LiveUpdate told) throws IOException {
        Movement movement = told.movement();
        if (movement == null) {
            wire.beat(told.upTo());
        } else {
            wire.tell(movement, told.upTo());
        }
    }
}
