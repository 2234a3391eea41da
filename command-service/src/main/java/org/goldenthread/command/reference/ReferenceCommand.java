package org.goldenthread.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.ReferenceEvent;

/** An act that says what figures are computed with from now on. */
interface ReferenceCommand extends StreamCommand {

    Obstacle ALREADY_SO =
            new Obstacle(
                    "already-so",
                    "That is so already.",
                    "Nothing more is needed; send what should be different, if something "
                            + "should.");

    Obstacle BACKWARDS =
            new Obstacle(
                    "backwards",
                    "The last day is before the first.",
                    "Give a last day on or after the first, or none.");

    /** What is so from now on, unless something speaks against it. */
    ReferenceEvent says();

    /** What speaks against it, if anything does. */
    default Optional<Refusal> objection(List<JournalEvent> soFar, LocalDate today) {
        return Optional.empty();
    }

    @Override
    default UUID stream() {
        return says().stream();
    }

    @Override
    default Decision decide(List<JournalEvent> soFar, LocalDate today) {
        ReferenceEvent event = says();
        if (!soFar.isEmpty() && soFar.getLast().equals(event)) {
            return Decision.refused(alreadySo());
        }
        return objection(soFar, today).map(Decision::refused).orElseGet(() -> Decision.of(event));
    }

    /** Nothing would change. */
    static Refusal alreadySo() {
        return Refusal.nothingToActOn(ALREADY_SO);
    }
}
