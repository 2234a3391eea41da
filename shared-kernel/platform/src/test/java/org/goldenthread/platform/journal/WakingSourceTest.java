package org.goldenthread.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WakingSourceTest {

    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .fetchDelay(20)
                    .build();
    private final WakingSource source =
            new WakingSource(
                    store,
                    new JournalProperties(
                            500,
                            Duration.ofMillis(20),
                            Duration.ofMillis(500),
                            100,
                            0,
                            Duration.ZERO));
    private final Semaphore woken = new Semaphore(0);

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    @Test
    void wakes_the_reader_for_what_comes_and_lets_it_read_that() throws InterruptedException {
        happens("before");
        try (BlockingStream<TrackedEventMessage<?>> stream =
                source.openStream(source.createHeadToken())) {
            assertThat(stream.setOnAvailableCallback(woken::release)).isTrue();
            assertThat(wakes()).as("when the watch begins").isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();

            happens("after");

            assertThat(wakes()).as("when something comes").isTrue();
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("after");
        }
    }

    @Test
    void wakes_for_the_first_event_of_all() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(null)) {
            stream.setOnAvailableCallback(woken::release);
            assertThat(wakes()).isTrue();

            happens("first");

            assertThat(wakes()).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("first");
        }
    }

    private boolean wakes() throws InterruptedException {
        return woken.tryAcquire(5, TimeUnit.SECONDS);
    }

    private void happens(String what) {
        store.publish(GenericEventMessage.asEventMessage(what));
    }
}
