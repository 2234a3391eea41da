package org.goldenthread.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/**
 * {@code goldenthread.processor.lag}: how many events the journal is ahead of each processor; not a
 * number where this instance does no part of the processor's work.
 */
final class ProcessorLag {

    private final Processors processors;
    private final EventStore journal;
    private final MeterRegistry registry;

    ProcessorLag(Processors processors, EventStore journal, MeterRegistry registry) {
        this.processors = processors;
        this.journal = journal;
        this.registry = registry;
    }

    @EventListener
    void watch(ContextRefreshedEvent started) {
        processors
                .all()
                .forEach(processor ->
                        Gauge.builder("goldenthread.processor.lag", processor, this::lag)
                                .tag("processor", processor.getName())
                                .register(registry));
    }

    private double lag(StreamingEventProcessor processor) {
        long head = journal.createHeadToken().position().orElse(0);
        return Processors.position(processor).stream()
                .mapToDouble(position -> Math.max(0, head - position))
                .findFirst()
                .orElse(Double.NaN);
    }
}
