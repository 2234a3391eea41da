package org.goldenthread.platform.operations.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.goldenthread.platform.journal.JournalPositions;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/**
 * {@code goldenthread.processor.lag}: how many events the journal is ahead of each processor. While
 * a processor waits after a failure its last known position counts. {@code
 * goldenthread.processor.parked}: how many sequences of its events wait for somebody to look at a
 * failure.
 */
final class ProcessorLag {

    private final Processors processors;
    private final JournalPositions places;
    private final MeterRegistry registry;
    private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

    ProcessorLag(Processors processors, JournalPositions places, MeterRegistry registry) {
        this.processors = processors;
        this.places = places;
        this.registry = registry;
    }

    @EventListener(ContextRefreshedEvent.class)
    void watch() {
        for (StreamingEventProcessor processor : processors.all()) {
            Gauge.builder("goldenthread.processor.lag", processor, this::lag)
                    .tag("processor", processor.getName())
                    .register(registry);
            Gauge.builder("goldenthread.processor.parked", processor, processors::parked)
                    .tag("processor", processor.getName())
                    .register(registry);
        }
    }

    private double lag(StreamingEventProcessor processor) {
        long head = places.head();
        Processors.position(processor, places)
                .ifPresent(position -> lastSeen.put(processor.getName(), position));
        return Math.max(0, head - lastSeen.getOrDefault(processor.getName(), 0L));
    }
}
