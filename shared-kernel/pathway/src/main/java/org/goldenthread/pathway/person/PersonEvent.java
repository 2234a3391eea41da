package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.JournalEvent;

/**
 * What stands in an adult's own stream: that two adults on record are one, or are not after all.
 */
public sealed interface PersonEvent extends JournalEvent
        permits PersonMergeProposed, PersonMerged, PersonAbsorbed, PersonMergeUndone {}
