package org.goldenthread.command.streams;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;

/** Axon's doorman for one child's stream: it remembers the stream and lets decided events in. */
@Aggregate(type = ChildPathway.KIND)
public class ChildPathway {

    /** What the journal calls the streams of children. */
    public static final String KIND = "child";

    @AggregateIdentifier private @Nullable String childId;

    private final StreamState soFar = new StreamState();

    /** What stands in the stream so far. */
    public StreamState soFar() {
        return soFar;
    }

    List<AppendedEvent> settle(ChildId child, List<PathwayEvent> events) {
        childId = child.toString();
        return soFar.settle(events);
    }

    /** Also what this release cannot read: then nothing is decided here. */
    @EventSourcingHandler
    void remember(Object event, DomainEventMessage<?> message) {
        childId = message.getAggregateIdentifier();
        soFar.remember(RecordedEvent.of(message));
    }
}
