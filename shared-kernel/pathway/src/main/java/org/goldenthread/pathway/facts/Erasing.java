package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;

/**
 * Who the child is, is to be forgotten, or is forgotten. It is no fact with a day of its own: once
 * it is known, nobody can tell any more for any day.
 */
public sealed interface Erasing extends PathwayEvent permits ErasureProposed, IdentityErased {

    /** Why. */
    ErasureReason reason();
}
