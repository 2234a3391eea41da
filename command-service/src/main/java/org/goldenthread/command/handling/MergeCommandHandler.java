package org.goldenthread.command.handling;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.streams.ChildPathway;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.springframework.stereotype.Component;

/** Finds out whether two people are children or adults, and lets acts about them in. */
@Component
class MergeCommandHandler {

    private static final Obstacle SAME_RECORD =
            new Obstacle(
                    "same-record",
                    "That is one record, not two of them.",
                    "Name the other record of the same person.");

    private static final Obstacle ANOTHER_KIND =
            new Obstacle(
                    "another-kind",
                    "A child is merged with a child, an adult with an adult; this is %s.",
                    "Name two children, or two adults.");

    private final EventStore journal;
    private final MergedChildren children;
    private final MergedAdults adults;

    MergeCommandHandler(EventStore journal, MergedChildren children, MergedAdults adults) {
        this.journal = journal;
        this.children = children;
        this.adults = adults;
    }

    /** Decides the act on what both records say, then settles it in both. */
    Outcome settle(Identifying act, CommandEnvelope asked, CommandContext circumstances)
            throws Exception {
        Optional<PersonKind> survivor = kindOf(act.survivor());
        Optional<PersonKind> retired = kindOf(act.retired());
        PersonKind kind =
                Optional.ofNullable(act.kind())
                        .orElseGet(() ->
                                Stream.of(survivor, retired)
                                        .flatMap(Optional::stream)
                                        .max(PersonKind::compareTo)
                                        .orElse(PersonKind.CHILD));
        Optional<Refusal> refusal =
                same(act)
                        .or(() -> ofAnotherKind("survivor", act.survivor(), survivor, kind))
                        .or(() -> ofAnotherKind("retired", act.retired(), retired, kind));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (kind) {
            case CHILD -> children.settle(act, asked, circumstances);
            case ADULT -> adults.settle(act, asked, circumstances);
        };
    }

    private static Optional<Refusal> same(Identifying act) {
        return act.survivor().equals(act.retired())
                ? Optional.of(Refusal.never(SAME_RECORD, "retired"))
                : Optional.empty();
    }

    /** An adult needs no record of its own to be known: children's records name their parents. */
    private static Optional<Refusal> ofAnotherKind(
            String field, PersonId person, Optional<PersonKind> found, PersonKind wanted) {
        if (wanted == PersonKind.CHILD && found.isEmpty()) {
            return Optional.of(Refusal.unknownChild(new ChildId(person.value())));
        }
        return found.filter(kind -> kind != wanted)
                .map(kind ->
                        Refusal.never(
                                ANOTHER_KIND,
                                field,
                                kind == PersonKind.CHILD ? "a child" : "an adult"));
    }

    /** What the record is about, if there is one under this id. */
    private Optional<PersonKind> kindOf(PersonId person) {
        try (Stream<? extends DomainEventMessage<?>> told =
                journal.readEvents(person.toString(), 0).asStream()) {
            return told.findFirst()
                    .map(first ->
                            first.getType().equals(ChildPathway.KIND)
                                    ? PersonKind.CHILD
                                    : PersonKind.ADULT);
        }
    }
}
