package org.goldenthread.platform.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much each asker has asked in this minute of the clock. Counting begins anew with the next.
 */
public final class PerMinute {

    /** A minute in milliseconds. */
    private static final long MINUTE = 60_000;

    private final int most;
    private final InstantSource clock;
    private volatile Minute minute = new Minute(0, new ConcurrentHashMap<>());

    /** So many times in a minute each. */
    public PerMinute(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    private record Minute(long number, Map<String, AtomicInteger> asked) {}

    /** Counts once more, and says how long this asker has to wait; nobody has, usually. */
    public Optional<Duration> wait(String asker) {
        int asked =
                current()
                        .asked()
                        .computeIfAbsent(asker, _ -> new AtomicInteger())
                        .incrementAndGet();
        return asked <= most ? Optional.empty() : Optional.of(untilTheNext());
    }

    private Duration untilTheNext() {
        return Duration.ofMillis(MINUTE - Math.floorMod(clock.millis(), MINUTE));
    }

    private synchronized Minute current() {
        long now = Math.floorDiv(clock.millis(), MINUTE);
        if (minute.number() != now) {
            minute = new Minute(now, new ConcurrentHashMap<>());
        }
        return minute;
    }
}
