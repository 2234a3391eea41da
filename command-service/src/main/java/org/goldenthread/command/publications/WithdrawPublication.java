package org.goldenthread.command.publications;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.publications.PublicationWithdrawn;
import org.goldenthread.platform.access.Role;

/** What was published no longer stands; it can be read for ever, and says so. */
@CommandDescription(
        value = "Withdraw a publication; it stays readable and says why it no longer stands.",
        by = Role.PERFORMANCE_OFFICER)
public record WithdrawPublication(PublicationId publicationId, Wording reason)
        implements PublicationCommand {

    private static final Obstacle WITHDRAWN =
            new Obstacle(
                    "already-withdrawn",
                    "This publication was withdrawn already.",
                    "Nothing more is needed: it can be read for ever, and says so.");

    private static final Obstacle NOT_PUBLISHED =
            new Obstacle(
                    "not-published",
                    "Nothing was published that could be withdrawn.",
                    "A draft needs no withdrawal: draft it again as it should be.");

    @Override
    public PublicationEvent says() {
        return new PublicationWithdrawn(reason);
    }

    @Override
    public Decision decide(List<JournalEvent> soFar, LocalDate today) {
        if (soFar.stream().anyMatch(PublicationWithdrawn.class::isInstance)) {
            return Decision.refused(Refusal.nothingToActOn(WITHDRAWN));
        }
        if (soFar.stream().noneMatch(FiguresPublished.class::isInstance)) {
            return Decision.refused(Refusal.nothingToActOn(NOT_PUBLISHED));
        }
        return Decision.of(says());
    }
}
