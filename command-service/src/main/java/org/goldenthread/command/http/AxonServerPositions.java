package org.goldenthread.command.http;

import java.util.List;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.platform.journal.JournalPositions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Axon Server does not tell where an event was put. Its head, asked for after the commit, lies at
 * or behind every event just settled, so a reader that has come that far sees them.
 */
@Component
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerPositions implements Positions {

    private final JournalPositions places;

    AxonServerPositions(JournalPositions places) {
        this.places = places;
    }

    @Override
    public CommandAnswer.Done place(List<AppendedEvent> settled) {
        long position = places.head();
        return new CommandAnswer.Done(
                settled.stream().map(event -> Placed.at(position, event)).toList(), position);
    }
}
