package org.goldenthread.command.handling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.deciding.Acquaintance;
import org.goldenthread.command.deciding.ErasedPeople;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.deciding.ProposedByChild;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.command.streams.ChildPathway;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.LocalIds;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.platform.journal.JournalWork;
import org.goldenthread.platform.journal.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets acts about children into their streams. */
@Component
class ChildCommandHandler {

    private final Repository<ChildPathway> children;
    private final IdempotencyStore firstAnswers;
    private final LocalIds localIds;
    private final ErasedPeople erased;
    private final Likenesses likenesses;

    ChildCommandHandler(
            Repository<ChildPathway> children,
            IdempotencyStore firstAnswers,
            LocalIds localIds,
            ErasedPeople erased,
            Likenesses likenesses) {
        this.children = children;
        this.firstAnswers = firstAnswers;
        this.localIds = localIds;
        this.erased = erased;
        this.likenesses = likenesses;
    }

    /** Decides the act for all of its children, then settles all of them. */
    Outcome settle(AboutChildren act, CommandEnvelope asked, CommandContext circumstances)
            throws Exception {
        OpenStreams streams = OpenStreams.of(children, act.children());
        Map<ChildId, StreamState> soFar = streams.soFar();
        erased.finish(soFar);
        Optional<Outcome> before =
                firstAnswers.settledBefore(asked.key(), List.copyOf(soFar.values()));
        if (before.isPresent()) {
            return before.get();
        }
        StreamFamily family = familyOf(soFar);
        ProposedByChild drafts = new ProposedByChild(family, tellersOf(soFar));
        Optional<Refusal> refusal =
                new Acquaintance(soFar)
                        .refusal(act)
                        .or(() -> stale(act, streams, asked.seen()))
                        .or(() -> drafts.decide(act, circumstances))
                        .or(() -> erased.refusal(drafts.events()))
                        .or(() -> localIds.claim(drafts.events(), family));
        return refusal.map(Outcome::refused)
                .orElseGet(() -> {
                    List<AppendedEvent> settled = streams.settle(drafts.events());
                    JournalWork.beside(() -> likenesses.remember(drafts.events()));
                    erased.carryOut(drafts.events());
                    firstAnswers.remember(asked.key(), settled);
                    return Outcome.settled(settled);
                });
    }

    static StreamFamily familyOf(Map<ChildId, StreamState> streams) {
        return new StreamFamily(
                streams.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, stream -> stream.getValue().entries())));
    }

    static Map<EventId, Provenance> tellersOf(Map<ChildId, StreamState> streams) {
        Map<EventId, Provenance> tellers = new HashMap<>();
        streams.values().forEach(stream -> tellers.putAll(stream.tellers()));
        return tellers;
    }

    private static Optional<Refusal> stale(
            AboutChildren act, OpenStreams streams, @Nullable ExpectedVersions seen) {
        return seen == null
                ? Optional.empty()
                : act.children().stream()
                        .sorted(OpenStreams.IN_ORDER)
                        .filter(child -> !seen.isStill(child.value(), streams.version(child)))
                        .findFirst()
                        .map(child -> Refusal.stale());
    }
}
