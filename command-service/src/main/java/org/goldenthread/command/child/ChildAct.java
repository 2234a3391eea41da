package org.goldenthread.command.child;

import java.util.Set;
import org.goldenthread.pathway.ids.ChildId;

/** An act about one child. */
public interface ChildAct extends PathwayAct, Dated {

    /** The child it is about. */
    ChildId childId();

    @Override
    default Set<ChildId> children() {
        return Set.of(childId());
    }
}
