package org.goldenthread.command.backfills;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillApproved;
import org.goldenthread.pathway.backfills.BackfillDeclared;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;

/** Somebody other than whoever declared it agrees to a backfill; it runs until it is ended. */
@CommandDescription(
        value = "Approve a backfill that somebody else declared.",
        by = {Role.MANAGER, Role.ADMINISTRATOR})
public record ApproveBackfill(BackfillId backfillId) implements BackfillCommand {

    private static final Obstacle APPROVED =
            new Obstacle(
                    "approved-already",
                    "That backfill is approved already.",
                    "Nothing more is needed: it goes on until somebody ends it.");

    private static final Obstacle SECOND_PERSON =
            new Obstacle(
                    "not-allowed",
                    "You declared this backfill yourself.",
                    "Somebody else has to approve it.");

    @Override
    public Optional<Refusal> objectionTo(
            Provenance asker, List<JournalEvent> soFar, List<Provenance> tellers) {
        boolean declaredIt =
                IntStream.range(0, soFar.size())
                        .filter(told ->
                                soFar.get(told) instanceof BackfillDeclared declared
                                        && declared.backfill().equals(backfillId))
                        .anyMatch(
                                told -> tellers.get(told).recordedBy().equals(asker.recordedBy()));
        return declaredIt ? Optional.of(Refusal.notAllowed(SECOND_PERSON)) : Optional.empty();
    }

    @Override
    public Decision decide(List<JournalEvent> soFar, LocalDate today) {
        return overOrUnknown(soFar)
                .or(() -> approvedAlready(soFar))
                .map(Decision::refused)
                .orElseGet(() -> Decision.of(new BackfillApproved(backfillId)));
    }

    private Optional<Refusal> approvedAlready(List<JournalEvent> soFar) {
        return Backfill.named(backfillId, soFar)
                .filter(known -> known.stage() == Backfill.Stage.APPROVED)
                .map(_ -> Refusal.nothingToActOn(APPROVED));
    }
}
