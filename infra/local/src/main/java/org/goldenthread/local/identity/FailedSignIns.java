package org.goldenthread.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts attempts to sign in that failed, by the name that was given and by where they came from.
 * After too many within some minutes, further attempts wait.
 */
final class FailedSignIns {

    static final int MOST_OF_A_NAME = 5;
    static final int MOST_FROM_AN_ADDRESS = 50;

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failed = new HashMap<>();

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long somebody of this name, or from this address, has to wait; nobody has, usually. */
    synchronized Optional<Duration> wait(String name, String address) {
        return wait("name " + name, MOST_OF_A_NAME)
                .or(() -> wait("address " + address, MOST_FROM_AN_ADDRESS));
    }

    private Optional<Duration> wait(String key, int most) {
        Deque<Instant> times = recent(key);
        return times.size() < most
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), times.getFirst().plus(REMEMBERED)));
    }

    synchronized void failed(String name, String address) {
        if (failed.size() >= MOST_REMEMBERED) {
            failed.keySet().removeIf(key -> recent(key).isEmpty());
        }
        recent("name " + name).addLast(clock.instant());
        recent("address " + address).addLast(clock.instant());
    }

    /** Whoever knows the password has not guessed it. */
    synchronized void succeeded(String name) {
        failed.remove("name " + name);
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> times = failed.computeIfAbsent(key, _ -> new ArrayDeque<>());
        Instant oldest = clock.instant().minus(REMEMBERED);
        while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
            times.removeFirst();
        }
        return times;
    }
}
