package org.goldenthread.query.records;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Places;
import org.goldenthread.platform.journal.Provenance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Follows the journal into the records. Every event is entered into the history first; then what it
 * changes is projected, and an event that cannot be waits among the dead letters with all that
 * follow it in its stream, while other children go on.
 */
@Component
@ProcessingGroup(RecordsProjector.NAME)
public class RecordsProjector implements MessageHandlerInterceptor<EventMessage<?>> {

    /** The name of the processor. */
    public static final String NAME = "records";

    private static final String BATCH = "records-batch";

    private final EventStore journal;
    private final Places places;
    private final RecordsTables tables;
    private final ReferenceTables reference;

    /** The journal comes late: on Axon Server it is made of all that follows it, this too. */
    RecordsProjector(
            @Lazy EventStore journal,
            Places places,
            RecordsTables tables,
            ReferenceTables reference) {
        this.journal = journal;
        this.places = places;
        this.tables = tables;
        this.reference = reference;
    }

    /** Enters the event into the history, whatever becomes of it afterwards. */
    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work.getMessage() instanceof DomainEventMessage<?> event) {
            batch(work).enter(Entering.row(event, positionOf(event)));
        }
        return chain.proceed();
    }

    /** Projects the event; throws when it cannot be understood. */
    @EventHandler
    void on(Object payload, EventMessage<?> message, UnitOfWork<?> work) {
        if (payload instanceof ReferenceEvent event) {
            batch(work).refer(positionOf(message), event);
            return;
        }
        if (!(payload instanceof PathwayEvent event)
                || !(message instanceof DomainEventMessage<?> told)) {
            throw new NotUnderstood(message.getIdentifier());
        }
        ChildId child = ChildId.of(told.getAggregateIdentifier());
        Entry entry = entry(told, event);
        batch(work)
                .project(
                        child,
                        new Told(positionOf(told), Provenance.of(told.getMetaData()), entry),
                        _ -> before(told));
    }

    /** The events of the stream before this one. */
    private List<Entry> before(DomainEventMessage<?> event) {
        return journal.readEvents(event.getAggregateIdentifier())
                .asStream()
                .filter(earlier -> earlier.getSequenceNumber() < event.getSequenceNumber())
                .map(earlier -> {
                    if (earlier.getPayload() instanceof PathwayEvent known) {
                        return entry(earlier, known);
                    }
                    throw new NotUnderstood(earlier.getIdentifier());
                })
                .toList();
    }

    private static Entry entry(DomainEventMessage<?> event, PathwayEvent payload) {
        Instant knownAt = Provenance.knownAt(event.getMetaData()).orElse(event.getTimestamp());
        return new Entry(EventId.of(event.getIdentifier()), knownAt, payload);
    }

    private long positionOf(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? places.of(tracked.trackingToken())
                : 0;
    }

    private RecordsBatch batch(UnitOfWork<?> work) {
        return work.root()
                .getOrComputeResource(
                        BATCH,
                        _ -> {
                            RecordsBatch batch = new RecordsBatch();
                            work.root().onPrepareCommit(_ -> batch.writeTo(tables, reference));
                            return batch;
                        });
    }

    /** An event that this version does not know. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String event) {
            super("event " + event + " is not known to this version");
        }
    }
}
