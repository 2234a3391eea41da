package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.EventId;

/**
 * An amendment was entered in error: the fact is again as it was said before it. The fact itself
 * stands.
 */
@Stored("amendment-withdrawn")
public record AmendmentWithdrawn(EventId supersedes, CorrectionReason reason)
        implements Correction {}
