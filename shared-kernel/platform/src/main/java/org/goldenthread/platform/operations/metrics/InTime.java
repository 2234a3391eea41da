package org.goldenthread.platform.operations.metrics;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Asks another indicator, and is down when it does not answer soon: no connection is free, or the
 * database is silent. Whoever asks must not wait for that as long as an act does, and only one
 * question waits at a time, however often somebody asks.
 */
final class InTime implements HealthIndicator {

    private final HealthIndicator asked;
    private final Duration soon;
    private @Nullable CompletableFuture<Health> waiting;

    InTime(HealthIndicator asked, Duration soon) {
        this.asked = asked;
        this.soon = soon;
    }

    @Override
    public Health health() {
        try {
            return answer().get(soon.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return Health.down().withDetail("reason", "no answer in time").build();
        } catch (ExecutionException e) {
            return Health.down(e).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    private synchronized CompletableFuture<Health> answer() {
        if (waiting == null || waiting.isDone()) {
            waiting = CompletableFuture.supplyAsync(asked::health, Thread::startVirtualThread);
        }
        return waiting;
    }
}
