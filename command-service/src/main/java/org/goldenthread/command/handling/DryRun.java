package org.goldenthread.command.handling;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.deciding.Acquaintance;
import org.goldenthread.command.deciding.ErasedPeople;
import org.goldenthread.command.deciding.ProposedByChild;
import org.goldenthread.command.streams.LocalIds;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.command.streams.RecordedEvent;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.Merge;
import org.springframework.stereotype.Component;

/** Decides acts as the doors of their streams do, and lets nothing in. */
@Component
class DryRun {

    private static final Obstacle NO_PREVIEW =
            new Obstacle(
                    "no-preview",
                    "A merge is not shown beforehand.",
                    "Propose it: nothing changes until somebody else approves it.");

    private final EventStore journal;
    private final LocalIds localIds;
    private final ErasedPeople erased;

    DryRun(EventStore journal, LocalIds localIds, ErasedPeople erased) {
        this.journal = journal;
        this.localIds = localIds;
        this.erased = erased;
    }

    DryRunResult of(Command act, CommandContext circumstances) {
        return switch (act) {
            case AboutChildren one -> aboutChildren(one, circumstances);
            case StreamCommand one -> aboutStream(one, circumstances);
            case Identifying _ -> DryRunResult.refused(Refusal.nothingToActOn(NO_PREVIEW));
        };
    }

    private DryRunResult aboutChildren(AboutChildren act, CommandContext circumstances) {
        SortedMap<ChildId, StreamState> soFar = around(List.copyOf(act.children()));
        StreamFamily family = ChildCommandHandler.familyOf(soFar);
        ProposedByChild drafts = new ProposedByChild(family, ChildCommandHandler.tellersOf(soFar));
        return new Acquaintance(soFar)
                .refusal(act)
                .or(() -> drafts.decide(act, circumstances))
                .or(() -> erased.refusal(drafts.events()))
                .or(() -> localIds.taken(drafts.events(), family))
                .map(DryRunResult::refused)
                .orElseGet(() ->
                        new DryRunResult(
                                drafts.events().entrySet().stream()
                                        .flatMap(stream ->
                                                DryRunResult.proposals(
                                                        stream.getKey().value(), stream.getValue()))
                                        .toList(),
                                drafts.doubts(),
                                null));
    }

    private DryRunResult aboutStream(StreamCommand act, CommandContext circumstances) {
        StreamState soFar = stream(act.stream());
        if (soFar.isAboutChild()) {
            return DryRunResult.refused(Refusal.taken(act.stream(), null));
        }
        return act.objectionTo(circumstances.asker(), soFar.events(), soFar.tellersInOrder())
                .map(DryRunResult::refused)
                .orElseGet(() ->
                        switch (act.decide(soFar.events(), circumstances.today())) {
                            case Decision.Refused(Refusal no) -> DryRunResult.refused(no);
                            case Decision.Proposed(List<? extends JournalEvent> events) ->
                                    DryRunResult.of(act.stream(), events);
                            case Decision.Unconditional(List<? extends JournalEvent> events) ->
                                    DryRunResult.of(act.stream(), events);
                        });
    }

    /** The streams of these children, and of all whom merges connect with them. */
    private SortedMap<ChildId, StreamState> around(List<ChildId> children) {
        SortedMap<ChildId, StreamState> found = new TreeMap<>(OpenStreams.IN_ORDER);
        List<ChildId> next = children;
        while (!next.isEmpty()) {
            next.forEach(child -> found.put(child, stream(child.value())));
            next =
                    next.stream()
                            .map(child -> Objects.requireNonNull(found.get(child)))
                            .flatMap(stream -> Merge.relatives(stream.entries()))
                            .distinct()
                            .filter(child -> !found.containsKey(child))
                            .toList();
        }
        return found;
    }

    private StreamState stream(UUID id) {
        StreamState soFar = new StreamState();
        try (Stream<? extends DomainEventMessage<?>> events =
                journal.readEvents(id.toString(), 0).asStream()) {
            events.map(RecordedEvent::of).forEach(soFar::remember);
        }
        return soFar;
    }
}
