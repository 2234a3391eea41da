package org.goldenthread.command.streams;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.goldenthread.pathway.facts.JournalEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorman for a stream that no child owns. */
@Aggregate(type = "plain")
public class PlainStream {

    @AggregateIdentifier private @Nullable String id;

    private final StreamState soFar = new StreamState();

    /** What stands in the stream so far. */
    public StreamState soFar() {
        return soFar;
    }

    /** Lets events in and answers what was let in, in order. */
    public List<AppendedEvent> settle(UUID stream, List<? extends JournalEvent> events) {
        id = stream.toString();
        return soFar.settle(events);
    }

    /** Also what this release cannot read: then nothing is decided here. */
    @EventSourcingHandler
    void remember(Object event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        soFar.remember(RecordedEvent.of(message));
    }
}
