package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;

/**
 * Two children on record are one, or are not after all (domain 4.2, rule 7). It is no fact with a
 * day of its own: from when it is known it holds for every day.
 */
public sealed interface Merging extends PathwayEvent
        permits MergeProposed, MergedInto, DuplicateAbsorbed, MergeUndone {

    /** The child whom the other record speaks of. */
    ChildId other();
}
