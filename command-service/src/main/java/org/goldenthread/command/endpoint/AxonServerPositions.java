package org.goldenthread.command.endpoint;

import java.util.List;
import org.goldenthread.command.child.SettledEvent;
import org.goldenthread.platform.journal.Places;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Axon Server does not tell where an event was put. Its head, asked for after the commit, lies at
 * or behind every event just settled, so a reader that has come that far sees them.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerPositions implements Positions {

    private final Places places;

    AxonServerPositions(Places places) {
        this.places = places;
    }

    @Override
    public Answer.Done place(List<SettledEvent> settled) {
        long position = places.head();
        return new Answer.Done(
                settled.stream().map(event -> Placed.at(position, event)).toList(), position);
    }
}
