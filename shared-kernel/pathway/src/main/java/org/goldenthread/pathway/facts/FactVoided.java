package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.EventId;

/** An earlier event was entered in error: what it said never was. */
@Stored("fact-voided")
public record FactVoided(EventId supersedes, CorrectionReason reason) implements Correction {}
