package org.goldenthread.platform.operations.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.goldenthread.platform.journal.JournalPositions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

class ProcessorsHealthTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Failures failures = new Failures();
    private final Processors processors =
            new Processors(beans.getBeanProvider(EventProcessingConfiguration.class), failures);
    private final Choosy choosy = new Choosy();
    private Configuration axon;

    @BeforeEach
    void start() {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(
                        _ -> PropagatingErrorHandler.instance())
                .registerEventHandler(_ -> choosy);
        failures.configureModule(configurer);
        axon = configurer.start();
        beans.addBean("processing", axon.eventProcessingConfiguration());
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void is_up_while_every_processor_keeps_up() {
        publish("good");

        comesTo(Status.UP);
    }

    @Test
    void is_down_while_a_processor_waits_after_a_failure() {
        publish("bad");

        comesTo(Status.DOWN);
    }

    @Test
    void is_down_when_a_processor_is_stopped_and_the_lag_shows_how_far_it_is_behind() {
        new ProcessorLag(processors, new JournalPositions(axon.eventStore(), 0), registry).watch();
        Gauge lag = registry.get("goldenthread.processor.lag").gauge();
        publish("good");
        await().atMost(LONGEST).until(() -> choosy.seen == 1 && lag.value() == 0);

        processors.all().forEach(processor -> processor.shutDown());
        publish("good");
        publish("good");

        comesTo(Status.DOWN);
        assertThat(lag.value()).isEqualTo(2);
    }

    @Test
    void is_up_in_a_service_without_processors() {
        Processors none =
                new Processors(
                        new StaticListableBeanFactory()
                                .getBeanProvider(EventProcessingConfiguration.class),
                        failures);

        assertThat(new ProcessorsHealth(none).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void is_down_when_the_journal_cannot_be_read() {
        StaticListableBeanFactory none = new StaticListableBeanFactory();
        StaticListableBeanFactory some = new StaticListableBeanFactory();
        some.addBean("journal", axon.eventStore());

        assertThat(journalHealth(none)).isEqualTo(Status.DOWN);
        assertThat(journalHealth(some)).isEqualTo(Status.UP);
    }

    private static Status journalHealth(StaticListableBeanFactory beans) {
        return new JournalHealth(
                        beans.getBeanProvider(EventStore.class),
                        beans.getBeanProvider(AxonServerConnectionManager.class))
                .health()
                .getStatus();
    }

    private void publish(String payload) {
        axon.eventStore().publish(GenericEventMessage.asEventMessage(payload));
    }

    private void comesTo(Status status) {
        ProcessorsHealth health = new ProcessorsHealth(processors);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(status));
    }

    static final class Choosy {

        private volatile int seen;

        @EventHandler
        void on(String payload) {
            if ("bad".equals(payload)) {
                throw new IllegalStateException("refused");
            }
            seen = seen + 1;
        }
    }
}
