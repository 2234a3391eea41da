package org.goldenthread.command.handling;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.command.streams.PlainStream;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.facts.JournalEvent;
import org.springframework.stereotype.Component;

/** Lets acts about nobody's child into their streams. */
@Component
class StreamCommandHandler {

    private final Repository<PlainStream> streams;
    private final IdempotencyStore firstAnswers;

    StreamCommandHandler(Repository<PlainStream> streams, IdempotencyStore firstAnswers) {
        this.streams = streams;
        this.firstAnswers = firstAnswers;
    }

    /** Decides the act on what stands in its stream, then settles it. */
    Outcome settle(StreamCommand act, CommandEnvelope asked, CommandContext circumstances)
            throws Exception {
        Aggregate<PlainStream> stream =
                streams.loadOrCreate(act.stream().toString(), PlainStream::new);
        StreamState soFar = stream.invoke(PlainStream::soFar);
        Optional<Outcome> before = firstAnswers.settledBefore(asked.key(), List.of(soFar));
        if (before.isPresent()) {
            return before.get();
        }
        if (soFar.isAboutChild()) {
            return Outcome.refused(Refusal.taken(act.stream(), null));
        }
        if (asked.seen() != null && !asked.seen().isStill(act.stream(), stream.version())) {
            return Outcome.refused(Refusal.stale());
        }
        Optional<Refusal> objection =
                act.objectionTo(circumstances.asker(), soFar.events(), soFar.tellersInOrder());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return switch (act.decide(soFar.events(), circumstances.today())) {
            case Decision.Refused(Refusal refusal) -> Outcome.refused(refusal);
            case Decision.Proposed(List<? extends JournalEvent> events) ->
                    settle(act, stream, asked, events);
            case Decision.Unconditional(List<? extends JournalEvent> events) ->
                    settle(act, stream, asked, events);
        };
    }

    private Outcome settle(
            StreamCommand act,
            Aggregate<PlainStream> stream,
            CommandEnvelope asked,
            List<? extends JournalEvent> events) {
        List<AppendedEvent> settled = stream.invoke(self -> self.settle(act.stream(), events));
        firstAnswers.remember(asked.key(), settled);
        return Outcome.settled(settled);
    }
}
