package org.goldenthread.pathway.backfills;

import java.time.Instant;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.BackfillId;

/**
 * Somebody wants to tell what was known before: from where, for which authority, why, and between
 * which instants it was known.
 */
@Stored("backfill-declared")
public record BackfillDeclared(
        BackfillId backfill,
        LocalAuthority authority,
        Wording source,
        Instant from,
        Instant to,
        Wording reason)
        implements BackfillEvent {}
