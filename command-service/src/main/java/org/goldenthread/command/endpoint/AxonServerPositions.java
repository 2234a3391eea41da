package org.goldenthread.command.endpoint;

import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.child.SettledEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Axon Server does not tell where an event was put. Its head, asked for after the commit, lies at
 * or behind every event just settled, so a reader that has come that far sees them.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerPositions implements Positions {

    private final EventStore events;

    AxonServerPositions(EventStore events) {
        this.events = events;
    }

    @Override
    public Answer.Done place(List<SettledEvent> settled) {
        TrackingToken head = events.createHeadToken();
        long position = head == null ? 0 : head.position().orElse(0);
        return new Answer.Done(
                settled.stream().map(event -> Placed.at(position, event)).toList(), position);
    }
}
