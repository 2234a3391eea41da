package org.goldenthread.command.imports;

import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.command.child.ChildStreams;
import org.goldenthread.command.child.LocalIds;
import org.goldenthread.command.child.Outcome;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.endpoint.Acts;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.springframework.stereotype.Component;

/** Settles what a return says of one child, in one transaction. */
@Component
class ChildIntake {

    private static final int TRIES = 8;

    private final ChildStreams streams;
    private final Acts acts;
    private final LocalIds localIds;

    ChildIntake(ChildStreams streams, Acts acts, LocalIds localIds) {
        this.streams = streams;
        this.acts = acts;
        this.localIds = localIds;
    }

    /** Nothing can be settled any more: the journal holds newer facts than the backfill. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken(Refusal refusal) {
            super(refusal.sentence());
        }
    }

    /** Compares, and settles the difference if there is any. */
    Tally settle(ImportJob job, StatedChild stated) {
        ChildId child = childOf(job.authority(), stated.localId());
        for (int tries = 0; tries < TRIES; tries++) {
            ChildTimeline timeline = streams.timeline(child);
            Restated restated = ofMerged(child, timeline, stated.restate(timeline, job.today()));
            if (restated.events().isEmpty() || settled(job, timeline, restated)) {
                return new Tally(
                        stated.rows(),
                        restated.events().size(),
                        restated.alreadyKnown(),
                        restated.refused(),
                        restated.findings());
            }
        }
        throw new IllegalStateException("a child kept changing while it was imported");
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
        Outcome outcome = acts.settle(act, job.provenance(), job.knownAt(), null, null);
        if (outcome.refusal() instanceof Refusal refusal && refusal.kind() == Refusal.Kind.RULE) {
            throw new Overtaken(refusal);
        }
        return outcome.refusal() == null;
    }

    private ChildId childOf(LocalAuthority authority, String localId) {
        return localIds.find(authority, localId)
                .orElseGet(() ->
                        localIds.remember(
                                authority,
                                localId,
                                new ChildId(
                                        UUID.fromString(
                                                IdentifierFactory.getInstance()
                                                        .generateIdentifier()))));
    }
}
