package org.goldenthread.command.imports;

import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Does one thing with many, so many at one time as the settings say. */
@Component
class SideBySide {

    private final int atOneTime;

    SideBySide(
            ImportProperties properties,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.atOneTime = properties.atOneTimeWith(connections);
    }

    /**
     * Does it with each of them, and returns when no more is at work. When it fails with one, no
     * other is begun, and why it failed is thrown when those at work are over.
     */
    <W> void each(Collection<W> all, Consumer<W> work) {
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        try (ExecutorService hands =
                Executors.newFixedThreadPool(
                        atOneTime, Thread.ofPlatform().name("import-", 1).factory())) {
            all.forEach(one -> hands.execute(() -> unlessFailed(failure, one, work)));
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private static <W> void unlessFailed(
            AtomicReference<@Nullable RuntimeException> failure, W one, Consumer<W> work) {
        if (failure.get() == null) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        }
    }
}
