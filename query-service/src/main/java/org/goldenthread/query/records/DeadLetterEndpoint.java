package org.goldenthread.query.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.goldenthread.platform.access.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events that could not be projected: an operator looks at them, and has them tried again. */
@RestController
@RequestMapping("/api/records/dead-letters")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Records", description = "For operators.")
class DeadLetterEndpoint {

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final EventProcessingConfiguration processing;

    DeadLetterEndpoint(
            SequencedDeadLetterQueue<EventMessage<?>> queue,
            EventProcessingConfiguration processing) {
        this.queue = queue;
        this.processing = processing;
    }

    /**
     * A child whose records wait.
     *
     * @param eventId the event that could not be projected
     * @param cause the class of the failure, never its words
     * @param waiting how many events of the child wait, that one included
     */
    record Waiting(
            UUID childId, UUID eventId, @Nullable String cause, Instant since, long waiting) {}

    /** What trying again achieved: how many children's records went on, and how many wait. */
    record Retried(long released, long waiting) {}

    @Operation(summary = "Children whose records wait for an event that could not be projected")
    @GetMapping
    List<Waiting> all() {
        List<Waiting> all = new ArrayList<>();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            Iterator<DeadLetter<? extends EventMessage<?>>> letters = sequence.iterator();
            if (letters.hasNext()) {
                all.add(waiting(letters.next()));
            }
        }
        return all;
    }

    @Operation(summary = "Try to project them again")
    @PostMapping("/retry")
    Retried retry() {
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(RecordsProjector.NAME).orElseThrow();
        long before = queue.amountOfSequences();
        for (long i = 0; i < before; i++) {
            processor.processAny();
        }
        long after = queue.amountOfSequences();
        return new Retried(before - after, after);
    }

    private Waiting waiting(DeadLetter<? extends EventMessage<?>> letter) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) letter.message();
        return new Waiting(
                UUID.fromString(event.getAggregateIdentifier()),
                UUID.fromString(event.getIdentifier()),
                letter.cause().map(cause -> cause.type()).orElse(null),
                letter.enqueuedAt(),
                queue.sequenceSize(event.getAggregateIdentifier()));
    }
}
