package org.goldenthread.platform.operations.metrics;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.goldenthread.platform.journal.JournalPositions;
import org.springframework.beans.factory.ObjectProvider;

/** The processors of this service that follow the journal. */
final class Processors {

    private final ObjectProvider<EventProcessingConfiguration> configuration;
    private final Failures failures;

    Processors(ObjectProvider<EventProcessingConfiguration> configuration, Failures failures) {
        this.configuration = configuration;
        this.failures = failures;
    }

    List<StreamingEventProcessor> all() {
        return configuration.stream()
                .flatMap(found -> found.eventProcessors().values().stream())
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    /** How many sequences of events wait because one of them could not be handled. */
    long parked(StreamingEventProcessor processor) {
        return configuration.stream()
                .flatMap(found -> found.deadLetterQueue(processor.getName()).stream())
                .mapToLong(SequencedDeadLetterQueue::amountOfSequences)
                .sum();
    }

    /** Whether it runs, and its last batch was not a failure. */
    boolean works(StreamingEventProcessor processor) {
        return processor.isRunning()
                && !processor.isError()
                && !failures.isFailed(processor.getName());
    }

    /** How far the slowest part of it has come; nothing when this instance does no part of it. */
    static OptionalLong position(StreamingEventProcessor processor, JournalPositions places) {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> places.of(status.getTrackingToken()))
                .min();
    }
}
