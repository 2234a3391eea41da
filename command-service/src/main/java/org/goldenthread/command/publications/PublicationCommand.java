package org.goldenthread.command.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.PublicationEvent;

/** An act about one publication; once it is published nothing more can be done to it. */
interface PublicationCommand extends StreamCommand, ByTwo {

    Obstacle PUBLISHED =
            new Obstacle(
                    "already-published",
                    "This was published already.",
                    "What is published stays as it is: withdraw it, and draft another one, "
                            + "if it is wrong.");

    Obstacle TAKEN =
            new Obstacle(
                    "taken",
                    "The id belongs to something else already.",
                    "Choose another id; where none is sent, a fresh one is made.");

    Obstacle NO_FIGURES =
            new Obstacle(
                    "no-figures", "The publication has no figures.", "Choose at least one figure.");

    /** Which publication. */
    PublicationId publicationId();

    /** What follows, unless something speaks against it. */
    PublicationEvent says();

    /** What speaks against it, if anything does. */
    default Optional<Refusal> objection(List<JournalEvent> soFar) {
        return Optional.empty();
    }

    @Override
    default UUID stream() {
        return publicationId().value();
    }

    @Override
    default Decision decide(List<JournalEvent> soFar, LocalDate today) {
        if (soFar.stream().anyMatch(FiguresPublished.class::isInstance)) {
            return Decision.refused(Refusal.nothingToActOn(PUBLISHED));
        }
        if (!soFar.stream().allMatch(PublicationEvent.class::isInstance)) {
            return Decision.refused(Refusal.nothingToActOn(TAKEN));
        }
        return objection(soFar).map(Decision::refused).orElseGet(() -> Decision.of(says()));
    }
}
