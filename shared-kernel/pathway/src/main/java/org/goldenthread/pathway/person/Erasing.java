package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.PathwayEvent;

/**
 * Who the child is, is to be forgotten, or is forgotten. It is no fact with a day of its own: once
 * it is known, nobody can tell any more for any day.
 */
public sealed interface Erasing extends PathwayEvent permits ErasureProposed, IdentityErased {

    /** Why. */
    ErasureReason reason();
}
