package org.goldenthread.command.handling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Sameness;
import org.goldenthread.command.commands.Verdict;
import org.goldenthread.command.deciding.ErasedPeople;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.command.streams.ChildPathway;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.MergeStage;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges children and parts them again: what is said stands in the streams of both. */
@Component
class MergedChildren {

    private static final Obstacle ERASED =
            new Obstacle(
                    "erased",
                    "The identity of one of them was erased.",
                    "Nobody can tell any more whether they are one, so they can never be "
                            + "merged.");

    private static final Refusal NOBODY_CAN_TELL = Refusal.nothingToActOn(ERASED);

    private final Repository<ChildPathway> children;
    private final IdempotencyStore firstAnswers;

    MergedChildren(Repository<ChildPathway> children, IdempotencyStore firstAnswers) {
        this.children = children;
        this.firstAnswers = firstAnswers;
    }

    Outcome settle(Identifying act, CommandEnvelope asked, CommandContext circumstances)
            throws Exception {
        ChildId survivor = new ChildId(act.survivor().value());
        ChildId retired = new ChildId(act.retired().value());
        OpenStreams streams = OpenStreams.of(children, List.of(survivor, retired));
        Map<ChildId, StreamState> soFar = streams.soFar();
        Optional<Outcome> before =
                firstAnswers.settledBefore(asked.key(), List.copyOf(soFar.values()));
        if (before.isPresent()) {
            return before.get();
        }
        if (asked.seen() != null
                && !asked.seen().isStill(retired.value(), streams.version(retired))) {
            return Outcome.refused(Refusal.stale());
        }
        Sameness sameness =
                sameness(
                        survivor,
                        retired,
                        ChildCommandHandler.familyOf(soFar),
                        ChildCommandHandler.tellersOf(soFar));
        Verdict verdict = act.decide(sameness, circumstances);
        if ((verdict instanceof Verdict.Propose || verdict instanceof Verdict.Merge)
                && ErasedPeople.isAnyErased(soFar.values())) {
            return Outcome.refused(NOBODY_CAN_TELL);
        }
        return switch (verdict) {
            case Verdict.Refused(Refusal refusal) -> Outcome.refused(refusal);
            case Verdict.Propose(MergeReason reason) ->
                    settled(
                            streams,
                            Map.of(retired, List.of(new MergeProposed(survivor, reason))),
                            asked);
            case Verdict.Merge() ->
                    settled(
                            streams,
                            Map.of(
                                    retired, List.of(new MergedInto(survivor)),
                                    survivor, List.of(new DuplicateAbsorbed(retired))),
                            asked);
            case Verdict.Part(UnmergeReason reason) ->
                    settled(
                            streams,
                            sameness.retiredInto() == null
                                    ? Map.of(retired, List.of(new MergeUndone(survivor, reason)))
                                    : Map.of(
                                            retired, List.of(new MergeUndone(survivor, reason)),
                                            survivor, List.of(new MergeUndone(retired, reason))),
                            asked);
        };
    }

    private Outcome settled(
            OpenStreams streams, Map<ChildId, List<PathwayEvent>> events, CommandEnvelope asked) {
        List<AppendedEvent> settled = streams.settle(events);
        firstAnswers.remember(asked.key(), settled);
        return Outcome.settled(settled);
    }

    private static Sameness sameness(
            ChildId survivor,
            ChildId retired,
            StreamFamily family,
            Map<EventId, Provenance> tellers) {
        return new Sameness(
                proposal(survivor, retired, family)
                        .map(tellers::get)
                        .map(Provenance::recordedBy)
                        .orElse(null),
                into(retired, family),
                into(survivor, family),
                family.conflicts(retired, survivor).stream()
                        .map(violation ->
                                new Conflict(
                                        violation.rule(), violation.inFull(), violation.facts()))
                        .distinct()
                        .toList());
    }

    private static Optional<EventId> proposal(
            ChildId survivor, ChildId retired, StreamFamily family) {
        return Merge.of(retired, family.streams().getOrDefault(retired, List.of())).stream()
                .filter(merge -> merge.stage() == MergeStage.PROPOSED)
                .filter(merge -> merge.survivor().equals(survivor))
                .map(merge -> merge.told().getFirst())
                .map(Entry::id)
                .reduce((_, later) -> later);
    }

    private static @Nullable UUID into(ChildId child, StreamFamily family) {
        return Merge.inForce(child, family.streams().getOrDefault(child, List.of()))
                .map(merge -> merge.survivor().value())
                .orElse(null);
    }
}
