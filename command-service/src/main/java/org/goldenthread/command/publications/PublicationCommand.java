package org.goldenthread.command.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.PublicationEvent;

/** An act about one publication; once it is published nothing more can be done to it. */
interface PublicationCommand extends StreamCommand, ByTwo {

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
            return Decision.refused(
                    Refusal.nothingToActOn(
                            "already-published",
                            "This was published already; what is published stays as it is."));
        }
        if (!soFar.stream().allMatch(PublicationEvent.class::isInstance)) {
            return Decision.refused(
                    Refusal.nothingToActOn("taken", "The id belongs to something else already."));
        }
        return objection(soFar).map(Decision::refused).orElseGet(() -> Decision.of(says()));
    }
}
