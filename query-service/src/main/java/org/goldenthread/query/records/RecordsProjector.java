package org.goldenthread.query.records;

import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.vault.Vault;
import org.goldenthread.query.asof.RecordsWritten;
import org.goldenthread.query.records.projection.EntryMapper;
import org.goldenthread.query.records.projection.NotUnderstood;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.projection.StreamReader;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.springframework.context.ApplicationEventPublisher;
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
    private final JournalPositions places;
    private final RecordsTables tables;
    private final ReferenceTables reference;
    private final Vault vault;
    private final ApplicationEventPublisher news;

    /** The journal comes late: on Axon Server it is made of all that follows it, this too. */
    RecordsProjector(
            @Lazy EventStore journal,
            JournalPositions places,
            RecordsTables tables,
            ReferenceTables reference,
            Vault vault,
            ApplicationEventPublisher news) {
        this.journal = journal;
        this.places = places;
        this.tables = tables;
        this.reference = reference;
        this.vault = vault;
        this.news = news;
    }

    /** Enters the event into the history, whatever becomes of it afterwards. */
    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work.getMessage() instanceof DomainEventMessage<?> event) {
            batch(work).enter(EntryMapper.row(event, positionOf(event)));
        }
        return chain.proceed();
    }

    /** Projects the event; throws when it cannot be understood. */
    @EventHandler
    void on(Object payload, EventMessage<?> message, UnitOfWork<?> work) {
        if (!(message instanceof DomainEventMessage<?> told)) {
            throw new NotUnderstood(message.getIdentifier());
        }
        switch (payload) {
            case PathwayEvent event -> project(batch(work), event, told);
            case BackfillEvent _ -> {}
            case ReferenceEvent event -> batch(work).refer(positionOf(message), event);
            case PublicationEvent event ->
                    batch(work)
                            .publish(
                                    PublicationRow.of(
                                            positionOf(message),
                                            told.getAggregateIdentifier(),
                                            told.getIdentifier(),
                                            event));
            case PersonEvent _ -> {
                PersonId adult = PersonId.of(told.getAggregateIdentifier());
                batch(work)
                        .retell(
                                adult,
                                PersonMergeRow.project(adult, streams(batch(work)).heard(adult)));
            }
            default -> throw new NotUnderstood(message.getIdentifier());
        }
    }

    /**
     * A child who was never merged is projected event by event; a family of streams anew, and so is
     * one whose identity was erased: that reaches back into all that was ever known.
     */
    private void project(RecordsBatch batch, PathwayEvent event, DomainEventMessage<?> message) {
        ChildId child = ChildId.of(message.getAggregateIdentifier());
        if (event instanceof IdentityErased) {
            vault.forget(child.value());
        }
        if (!batch.knows(child) || event instanceof Merging || event instanceof IdentityErased) {
            var stream = StreamReader.whole(journal, child.value());
            if (StreamReader.connects(stream) || StreamReader.erases(stream)) {
                batch.retell(streams(batch).family(child));
                return;
            }
            if (!batch.knows(child)) {
                batch.begin(child, StreamReader.before(stream, message));
            }
        }
        batch.tell(
                child,
                new PositionedEvent(
                        positionOf(message),
                        Provenance.of(message.getMetaData()),
                        StreamReader.entry(message)));
    }

    private StreamReader streams(RecordsBatch batch) {
        return new StreamReader(
                journal,
                stream -> {
                    Map<EventId, Long> positions = tables.positions(stream);
                    positions.putAll(batch.positions(stream));
                    return positions;
                });
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
                            work.root().afterCommit(_ -> news.publishEvent(new RecordsWritten()));
                            return batch;
                        });
    }
}
