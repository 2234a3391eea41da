package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.EventId;

/**
 * An event that supersedes an earlier event of the same stream; the earlier one stays in the
 * journal.
 */
public sealed interface Correction extends PathwayEvent
        permits FactAmended, AmendmentWithdrawn, FactVoided {

    /** The event that no longer speaks for itself. */
    EventId supersedes();

    /** Why it was corrected. */
    CorrectionReason reason();
}
