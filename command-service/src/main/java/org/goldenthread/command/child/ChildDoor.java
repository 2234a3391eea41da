package org.goldenthread.command.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets acts about children into their streams. */
@Component
class ChildDoor {

    private final Repository<ChildPathway> children;
    private final FirstAnswers firstAnswers;
    private final LocalIds localIds;

    ChildDoor(Repository<ChildPathway> children, FirstAnswers firstAnswers, LocalIds localIds) {
        this.children = children;
        this.firstAnswers = firstAnswers;
        this.localIds = localIds;
    }

    /** Decides the act for all of its children, then settles all of them. */
    Outcome settle(AboutChildren act, SettleAct asked, Circumstances circumstances)
            throws Exception {
        Map<ChildId, Aggregate<ChildPathway>> streams = new TreeMap<>(Drafts.IN_ORDER);
        for (ChildId child : act.children().stream().sorted(Drafts.IN_ORDER).toList()) {
            streams.put(child, children.loadOrCreate(child.toString(), ChildPathway::new));
        }
        Map<ChildId, SoFar> soFar = new TreeMap<>(Drafts.IN_ORDER);
        streams.forEach((child, stream) -> soFar.put(child, stream.invoke(ChildPathway::soFar)));
        Optional<Outcome> before =
                firstAnswers.settledBefore(asked.key(), List.copyOf(soFar.values()));
        if (before.isPresent()) {
            return before.get();
        }
        Drafts drafts = new Drafts(soFar);
        Optional<Refusal> refusal =
                new Acquaintance(soFar)
                        .refusal(act)
                        .or(() -> stale(streams, asked.expectedVersion()))
                        .or(() -> drafts.decide(act, circumstances))
                        .or(() -> localIds.claim(drafts.events()));
        return refusal.map(Outcome::refused)
                .orElseGet(() -> settle(streams, drafts.events(), asked.key()));
    }

    private Outcome settle(
            Map<ChildId, Aggregate<ChildPathway>> streams,
            Map<ChildId, List<PathwayEvent>> events,
            @Nullable IdempotencyKey key) {
        List<SettledEvent> settled = new ArrayList<>();
        streams.forEach((child, stream) ->
                settled.addAll(
                        stream.invoke(self ->
                                self.settle(child, events.getOrDefault(child, List.of())))));
        firstAnswers.remember(key, settled);
        return Outcome.settled(settled);
    }

    private static Optional<Refusal> stale(
            Map<ChildId, Aggregate<ChildPathway>> streams, @Nullable Long expected) {
        return expected == null
                ? Optional.empty()
                : streams.values().stream()
                        .filter(stream -> !Objects.equals(stream.version(), expected))
                        .findFirst()
                        .map(stream -> Refusal.stale(stream.version()));
    }
}
