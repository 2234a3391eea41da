package org.goldenthread.command.publications;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.PublicationDrafted;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.publications.PublicationReviewed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;

/** Somebody other than whoever drafted it looks at a draft. */
@CommandDescription(
        value = "Review the draft of a publication.",
        by = {Role.MANAGER, Role.PERFORMANCE_OFFICER})
public record ReviewPublication(PublicationId publicationId, Wording remark)
        implements PublicationCommand {

    private static final Obstacle NO_DRAFT =
            new Obstacle(
                    "no-draft",
                    "There is no draft of that id to review.",
                    "Draft the publication first, or look for its id among the " + "publications.");

    private static final Obstacle SECOND_PERSON =
            new Obstacle(
                    "not-allowed", "You drafted this yourself.", "Somebody else must look at it.");

    @Override
    public PublicationEvent says() {
        return new PublicationReviewed(remark);
    }

    @Override
    public Optional<Refusal> objectionTo(
            Provenance asker, List<JournalEvent> soFar, List<Provenance> tellers) {
        boolean draftedIt =
                IntStream.range(0, soFar.size())
                        .filter(told -> soFar.get(told) instanceof PublicationDrafted)
                        .anyMatch(draft ->
                                tellers.get(draft).recordedBy().equals(asker.recordedBy()));
        return draftedIt ? Optional.of(Refusal.notAllowed(SECOND_PERSON)) : Optional.empty();
    }

    @Override
    public Optional<Refusal> objection(List<JournalEvent> soFar) {
        return soFar.isEmpty() ? Optional.of(Refusal.nothingToActOn(NO_DRAFT)) : Optional.empty();
    }
}
