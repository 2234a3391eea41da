package org.goldenthread.command.publications;

import java.util.List;
import java.util.Optional;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.PublicationDrafted;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.platform.access.Role;

/** A set of figures is to be published; the draft can be changed by drafting it again. */
@CommandDescription(value = "Draft a publication of figures.", by = Role.PERFORMANCE_OFFICER)
public record DraftPublication(
        @GeneratedId PublicationId publicationId, Wording title, List<FigureAsked> figures)
        implements PublicationCommand {

    @Override
    public PublicationEvent says() {
        return new PublicationDrafted(title, figures);
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar) {
        return figures.isEmpty()
                ? Optional.of(Refusal.never(NO_FIGURES, "figures"))
                : Optional.empty();
    }
}
