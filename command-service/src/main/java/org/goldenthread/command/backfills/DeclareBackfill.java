package org.goldenthread.command.backfills;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillDeclared;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.platform.access.Role;

/**
 * The past is to be told, as it was known between two instants; nothing is told before approval.
 */
@CommandDescription(
        value =
                "Declare that facts are to be told as they were known earlier; somebody else approves.",
        by = {Role.DATA_TEAM, Role.ADMINISTRATOR})
public record DeclareBackfill(
        @GeneratedId BackfillId backfillId,
        LocalAuthority authority,
        Wording source,
        Instant from,
        Instant to,
        Wording reason)
        implements BackfillCommand {

    private static final Obstacle BACKWARDS =
            new Obstacle(
                    "backwards",
                    "The last instant is before the first.",
                    "Give a later last instant or an earlier first one.");

    private static final Obstacle TAKEN =
            new Obstacle(
                    "taken",
                    "A backfill of that id is declared already.",
                    "Choose another id; where none is sent, a fresh one is made.");

    @Override
    public Decision decide(List<JournalEvent> soFar, LocalDate today) {
        if (to.isBefore(from)) {
            return Decision.refused(Refusal.never(BACKWARDS, "to"));
        }
        if (Backfill.named(backfillId, soFar).isPresent()) {
            return Decision.refused(Refusal.nothingToActOn(TAKEN));
        }
        return Decision.of(new BackfillDeclared(backfillId, authority, source, from, to, reason));
    }
}
