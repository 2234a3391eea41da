package org.goldenthread.command.streams;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.journal.UnreadableEvent;

/**
 * One event as it stands in its stream, with who told it.
 *
 * @param kind what kind of stream it is
 */
public record RecordedEvent(
        String kind,
        UUID stream,
        long version,
        EventId id,
        Instant knownAt,
        Provenance provenance,
        JournalEvent event) {

    /** Read from the journal; throws when this release cannot read the event. */
    public static RecordedEvent of(DomainEventMessage<?> message) {
        return new RecordedEvent(
                message.getType(),
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                EventId.of(message.getIdentifier()),
                Provenance.knownAt(message.getMetaData()).orElse(Instant.MAX),
                Provenance.of(message.getMetaData()),
                UnreadableEvent.read(message));
    }

    /** As an entry of a child's timeline, if it can be one. */
    Optional<Entry> entry() {
        return event instanceof PathwayEvent about
                ? Optional.of(new Entry(id, knownAt, about))
                : Optional.empty();
    }

    AppendedEvent settled() {
        return new AppendedEvent(id, EventNames.nameOf(event.getClass()), stream, version);
    }
}
