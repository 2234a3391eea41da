package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;

/**
 * Two children on record are one, or are not after all (domain 4.2, rule 7). It is no fact with a
 * day of its own: from when it is known it holds for every day.
 */
public sealed interface Merging extends PathwayEvent
        permits MergeProposed, MergedInto, DuplicateAbsorbed, MergeUndone {

    /** The child whom the other record speaks of. */
    ChildId other();
}
