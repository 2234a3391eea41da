package org.goldenthread.command.child;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.pathway.timeline.StreamFamily;
import org.springframework.stereotype.Component;

/** Decides acts as the doors of their streams do, and lets nothing in. */
@Component
class Rehearsal {

    private final EventStore journal;
    private final LocalIds localIds;
    private final ErasedPeople erased;

    Rehearsal(EventStore journal, LocalIds localIds, ErasedPeople erased) {
        this.journal = journal;
        this.localIds = localIds;
        this.erased = erased;
    }

    Rehearsed of(Act act, Circumstances circumstances) {
        return switch (act) {
            case AboutChildren one -> aboutChildren(one, circumstances);
            case StreamAct one -> aboutStream(one, circumstances);
            case Identifying _ ->
                    Rehearsed.refused(
                            Refusal.nothingToActOn(
                                    "no-preview",
                                    "A merge is not shown beforehand: it is proposed, and somebody"
                                            + " else approves it."));
        };
    }

    private Rehearsed aboutChildren(AboutChildren act, Circumstances circumstances) {
        SortedMap<ChildId, SoFar> soFar = around(List.copyOf(act.children()));
        StreamFamily family = ChildDoor.familyOf(soFar);
        Drafts drafts = new Drafts(family, ChildDoor.tellersOf(soFar));
        return new Acquaintance(soFar)
                .refusal(act)
                .or(() -> drafts.decide(act, circumstances))
                .or(() -> erased.refusal(drafts.events()))
                .or(() -> localIds.taken(drafts.events(), family))
                .map(Rehearsed::refused)
                .orElseGet(() ->
                        new Rehearsed(
                                drafts.events().entrySet().stream()
                                        .flatMap(stream ->
                                                Rehearsed.proposals(
                                                        stream.getKey().value(), stream.getValue()))
                                        .toList(),
                                drafts.doubts(),
                                null));
    }

    private Rehearsed aboutStream(StreamAct act, Circumstances circumstances) {
        SoFar soFar = stream(act.stream());
        if (soFar.isAboutChild()) {
            return Rehearsed.refused(Refusal.taken(act.stream(), null));
        }
        return act.objectionTo(circumstances.asker(), soFar.events(), soFar.tellersInOrder())
                .map(Rehearsed::refused)
                .orElseGet(() ->
                        switch (act.decide(soFar.events(), circumstances.today())) {
                            case Decision.Refused(Refusal no) -> Rehearsed.refused(no);
                            case Decision.Proposed(List<? extends JournalEvent> events) ->
                                    Rehearsed.of(act.stream(), events);
                            case Decision.Settled(List<? extends JournalEvent> events) ->
                                    Rehearsed.of(act.stream(), events);
                        });
    }

    /** The streams of these children, and of all whom merges connect with them. */
    private SortedMap<ChildId, SoFar> around(List<ChildId> children) {
        SortedMap<ChildId, SoFar> found = new TreeMap<>(Drafts.IN_ORDER);
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

    private SoFar stream(UUID id) {
        SoFar soFar = new SoFar();
        try (Stream<? extends DomainEventMessage<?>> events =
                journal.readEvents(id.toString(), 0).asStream()) {
            events.map(Told::of).forEach(soFar::remember);
        }
        return soFar;
    }
}
