package org.goldenthread.pathway.backfills;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.BackfillId;

/** Something that happened to a backfill; all backfills share one stream. */
public sealed interface BackfillEvent extends JournalEvent
        permits BackfillDeclared, BackfillApproved, BackfillEnded {

    /** The stream of everything said about backfills. */
    UUID STREAM = UUID.nameUUIDFromBytes("backfills".getBytes(StandardCharsets.UTF_8));

    /** Which backfill. */
    BackfillId backfill();
}
