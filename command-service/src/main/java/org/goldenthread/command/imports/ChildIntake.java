package org.goldenthread.command.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.handling.ChildPathwayHandler;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.command.streams.LocalIds;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.springframework.stereotype.Component;

/** Settles what a return says of one child, in one transaction. */
@Component
class ChildIntake {

    private final ChildStreams streams;
    private final CommandDispatcher acts;
    private final ChildPathwayHandler rehearsals;
    private final LocalIds localIds;
    private final NamedChildren named;
    private final Likenesses likenesses;
    private final ImportProperties properties;

    ChildIntake(
            ChildStreams streams,
            CommandDispatcher acts,
            ChildPathwayHandler rehearsals,
            LocalIds localIds,
            NamedChildren named,
            Likenesses likenesses,
            ImportProperties properties) {
        this.streams = streams;
        this.acts = acts;
        this.rehearsals = rehearsals;
        this.localIds = localIds;
        this.named = named;
        this.likenesses = likenesses;
        this.properties = properties;
    }

    /** Nothing can be settled any more: the journal holds newer facts than the backfill. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken(Refusal refusal) {
            super(refusal.sentence());
        }
    }

    /**
     * Compares, and settles the difference if there is any; a job that only looks decides in the
     * same way and settles nothing.
     */
    Tally settle(ImportJob job, StatedChild stated) {
        ChildId child = childOf(job, stated.localId());
        for (int tries = 0; tries < properties.tries(); tries++) {
            ChildTimeline timeline = streams.timeline(child);
            Restated restated = ofMerged(child, timeline, stated.restate(timeline, job.today()));
            if (restated.events().isEmpty() || settled(job, timeline, restated)) {
                named.remember(job, child, stated.localId(), stated.place());
                likenesses.remember(
                        job.authority(),
                        Signs.of(stated.localId(), timeline, restated.events()),
                        child,
                        job.dryRun() ? job.number() : null);
                return Tally.of(
                        child,
                        stated.rows(),
                        restated,
                        job.dryRun() ? moves(job, timeline, restated) : List.of());
            }
        }
        throw new IllegalStateException("a child kept changing while it was imported");
    }

    /**
     * The same of the child that was in hand when the service went down: what was recorded of it
     * then, and never counted, is counted as it would have been.
     */
    Tally resume(ImportJob job, StatedChild stated) {
        ChildId child = childOf(job, stated.localId());
        ChildRecord record = streams.record(child);
        List<Entry> uncounted = record.toldUnder(job.id().toString());
        Tally tally = settle(job, stated);
        if (uncounted.isEmpty() || tally.recorded() > 0) {
            return tally;
        }
        ChildTimeline before =
                ChildTimeline.of(
                        record.timeline().child(),
                        record.timeline().recorded().stream()
                                .filter(entry -> !uncounted.contains(entry))
                                .toList());
        Restated restated = ofMerged(child, before, stated.restate(before, job.today()));
        return Tally.of(child, stated.rows(), restated, List.of());
    }

    /** What would move is worked out while it is only looked at. */
    private static List<Move> moves(ImportJob job, ChildTimeline timeline, Restated restated) {
        List<Entry> entries = new ArrayList<>();
        restated.events()
                .forEach(event ->
                        entries.add(
                                new Entry(
                                        new EventId(new UUID(Long.MAX_VALUE, entries.size())),
                                        Instant.MAX,
                                        event)));
        return Move.between(timeline, timeline.with(entries), job.today());
    }

    /** Who a merged child is, only the survivor's own rows say. */
    private static Restated ofMerged(ChildId child, ChildTimeline timeline, Restated restated) {
        return timeline.child().equals(child)
                ? restated
                : new Restated(
                        restated.events().stream()
                                .filter(event -> !(event instanceof ChildRegistered))
                                .filter(event ->
                                        !(event instanceof FactAmended amended
                                                && amended.fact() instanceof ChildRegistered))
                                .toList(),
                        restated.alreadyKnown(),
                        restated.refused(),
                        restated.findings());
    }

    private boolean settled(ImportJob job, ChildTimeline timeline, Restated restated) {
        RestateChild act =
                new RestateChild(timeline.child(), restated.events(), timeline.recorded().size());
        Refusal refused =
                job.dryRun()
                        ? rehearsals
                                .rehearse(act, job.provenance(), Optional.ofNullable(job.knownAt()))
                                .refusal()
                        : acts.settle(act, job.provenance(), job.knownAt(), null, null).refusal();
        if (refused != null && refused.kind() == Refusal.Kind.RULE) {
            throw new Overtaken(refused);
        }
        return refused == null;
    }

    private ChildId childOf(ImportJob job, String localId) {
        return localIds.find(job.authority(), localId)
                .orElseGet(() -> {
                    ChildId fresh =
                            new ChildId(
                                    UUID.fromString(
                                            IdentifierFactory.getInstance().generateIdentifier()));
                    return job.dryRun()
                            ? fresh
                            : localIds.remember(job.authority(), localId, fresh);
                });
    }
}
