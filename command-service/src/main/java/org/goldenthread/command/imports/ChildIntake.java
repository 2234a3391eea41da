package org.goldenthread.command.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.handling.ChildPathwayHandler;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.imports.ImportStep.Done;
import org.goldenthread.command.imports.ImportStep.Naming;
import org.goldenthread.command.streams.ChildStreams;
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
    private final ImportProperties properties;

    ChildIntake(
            ChildStreams streams,
            CommandDispatcher acts,
            ChildPathwayHandler rehearsals,
            ImportProperties properties) {
        this.streams = streams;
        this.acts = acts;
        this.rehearsals = rehearsals;
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
    Done settle(ImportJob job, ChildInHand child, ChildRecord record) {
        ChildTimeline timeline = record.timeline();
        for (int tries = 0; tries < properties.tries(); tries++) {
            Restated restated = restated(job, child, timeline);
            if (restated.events().isEmpty() || settled(job, timeline, restated)) {
                List<Move> moves = job.dryRun() ? moves(job, timeline, restated) : List.of();
                return new Done(tally(child, restated, moves), naming(child, timeline, restated));
            }
            timeline = streams.timeline(child.child());
        }
        throw new IllegalStateException("a child kept changing while it was imported");
    }

    /**
     * The same of a child that may have been in hand when the service went down: what was recorded
     * of it then, and never counted, is counted as it would have been.
     *
     * @param counted how many events of this job are counted already with others of its family
     */
    Done resume(ImportJob job, ChildInHand child, ChildRecord record, long counted) {
        List<Entry> uncounted =
                record.toldUnder(job.id().toString()).stream().skip(counted).toList();
        Done done = settle(job, child, record);
        if (uncounted.isEmpty() || done.tally().recorded() > 0) {
            return done;
        }
        ChildTimeline before =
                ChildTimeline.of(
                        record.timeline().child(),
                        record.timeline().recorded().stream()
                                .filter(entry -> !uncounted.contains(entry))
                                .toList());
        return new Done(tally(child, restated(job, child, before), List.of()), done.naming());
    }

    private static Restated restated(ImportJob job, ChildInHand child, ChildTimeline timeline) {
        return ofMerged(child.child(), timeline, child.stated().restate(timeline, job.today()));
    }

    private static Tally tally(ChildInHand child, Restated restated, List<Move> moves) {
        return Tally.of(child.child(), child.stated().rows(), restated, moves);
    }

    private static Naming naming(ChildInHand child, ChildTimeline timeline, Restated restated) {
        StatedChild stated = child.stated();
        return new Naming(
                child.child(),
                stated.localId(),
                stated.place(),
                Signs.of(stated.localId(), timeline, restated.events()));
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
}
