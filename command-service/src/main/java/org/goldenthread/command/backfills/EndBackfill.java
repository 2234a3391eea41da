package org.goldenthread.command.backfills;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.pathway.backfills.BackfillEnded;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.platform.access.Role;

/** A backfill is over, or is not to begin: nothing more can be told in it. */
@CommandDescription(
        value = "End a backfill, approved or not; nothing more can be told in it.",
        by = {Role.DATA_TEAM, Role.MANAGER, Role.ADMINISTRATOR})
public record EndBackfill(BackfillId backfillId) implements BackfillCommand {

    @Override
    public Decision decide(List<JournalEvent> soFar, LocalDate today) {
        return overOrUnknown(soFar)
                .map(Decision::refused)
                .orElseGet(() -> Decision.of(new BackfillEnded(backfillId)));
    }
}
