package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.EventId;

/** An earlier event was wrong in part; the whole fact is repeated as it should have been. */
@Stored("fact-amended")
public record FactAmended(EventId supersedes, Fact fact, CorrectionReason reason)
        implements Correction {}
