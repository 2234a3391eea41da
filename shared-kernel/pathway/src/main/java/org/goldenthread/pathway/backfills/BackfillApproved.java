package org.goldenthread.pathway.backfills;

import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.BackfillId;

/** Somebody else agrees to a declared backfill; it runs until it is ended. */
@Stored("backfill-approved")
public record BackfillApproved(BackfillId backfill) implements BackfillEvent {}
