package org.goldenthread.command.backfills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;

/** An act about one backfill. */
interface BackfillCommand extends StreamCommand, ByTwo {

    Obstacle UNKNOWN =
            new Obstacle(
                    "unknown-backfill",
                    "Nobody has declared a backfill of that id.",
                    "Declare it first, or look for its id among the backfills.");

    Obstacle ENDED =
            new Obstacle(
                    "backfill-ended",
                    "That backfill has ended already.",
                    "Nothing can be told in it any more: declare another one if there is "
                            + "more to tell.");

    /** Which backfill. */
    BackfillId backfillId();

    @Override
    default UUID stream() {
        return BackfillEvent.STREAM;
    }

    /** Why there is nothing to do in this stage; nothing while it is declared or running. */
    default Optional<Refusal> overOrUnknown(List<JournalEvent> soFar) {
        Optional<Backfill> known = Backfill.named(backfillId(), soFar);
        if (known.isEmpty()) {
            return Optional.of(Refusal.unknown(UNKNOWN, "backfillId"));
        }
        return known.get().stage() == Backfill.Stage.ENDED
                ? Optional.of(Refusal.nothingToActOn(ENDED))
                : Optional.empty();
    }
}
