package org.goldenthread.pathway.backfills;

import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.BackfillId;

/** Nothing more is told in this backfill, whether it was approved or not. */
@Stored("backfill-ended")
public record BackfillEnded(BackfillId backfill) implements BackfillEvent {}
