package org.goldenthread.command.publications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.publications.PublicationReviewed;
import org.goldenthread.platform.access.Role;

/**
 * Figures are published as they were known at a position of the journal: once, and for ever. A
 * draft was reviewed as it stands before.
 */
@CommandDescription(
        value = "Publish figures as they were worked out; they never change again.",
        by = Role.PERFORMANCE_OFFICER)
public record PublishFigures(
        @GeneratedId PublicationId publicationId,
        Wording title,
        long position,
        Instant asKnown,
        Wording codeVersion,
        List<FrozenFigure> figures)
        implements PublicationCommand {

    private static final Obstacle NOT_REVIEWED =
            new Obstacle(
                    "not-reviewed",
                    "Nobody has reviewed this draft as it stands.",
                    "Somebody other than its author has to review it before it is " + "published.");

    @Override
    public PublicationEvent says() {
        return new FiguresPublished(title, position, asKnown, codeVersion, figures);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar) {
        if (figures.isEmpty()) {
            return Optional.of(Refusal.never(NO_FIGURES, "figures"));
        }
        return soFar.isEmpty() || soFar.getLast() instanceof PublicationReviewed
                ? Optional.empty()
                : Optional.of(Refusal.nothingToActOn(NOT_REVIEWED));
    }
}
