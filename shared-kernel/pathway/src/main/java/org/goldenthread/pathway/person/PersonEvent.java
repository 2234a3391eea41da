package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PersonId;

/**
 * What stands in an adult's own stream: that two adults on record are one, or are not after all.
 */
public sealed interface PersonEvent extends JournalEvent
        permits PersonMergeProposed, PersonMerged, PersonMergeUndone {

    /** The adult whom this one was held to be. */
    PersonId survivor();
}
