package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.EventId;

/**
 * A fact was entered in error: what it said never was, nor what any amendment of it says. It names
 * the fact by any of its events, and is for ever.
 */
@Stored("fact-voided")
public record FactVoided(EventId supersedes, CorrectionReason reason) implements Correction {}
