package org.goldenthread.command.child;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Axon's doorman for one child's stream: it remembers the stream's entries and lets decided events
 * in.
 */
@Aggregate(type = "child")
class ChildPathway {

    @AggregateIdentifier private @Nullable String childId;

    private final List<Entry> entries = new ArrayList<>();

    ChildTimeline timeline(ChildId child) {
        return ChildTimeline.of(child, entries);
    }

    /** Lets events in and answers what was settled, in order. */
    List<SettledEvent> settle(ChildId child, List<PathwayEvent> events) {
        childId = child.toString();
        return events.stream().map(event -> settle(child, event)).toList();
    }

    private SettledEvent settle(ChildId child, PathwayEvent event) {
        AggregateLifecycle.apply(event);
        return new SettledEvent(
                entries.getLast().id(),
                EventNames.nameOf(event.getClass()),
                child,
                Objects.requireNonNull(AggregateLifecycle.getVersion()));
    }

    @EventSourcingHandler
    void remember(PathwayEvent event, DomainEventMessage<?> message) {
        if (childId == null) {
            childId = message.getAggregateIdentifier();
        }
        entries.add(entry(message));
    }

    static Entry entry(DomainEventMessage<?> message) {
        Instant knownAt = Provenance.knownAt(message.getMetaData()).orElse(Instant.MAX);
        return new Entry(
                EventId.of(message.getIdentifier()), knownAt, (PathwayEvent) message.getPayload());
    }
}
