package org.goldenthread.command.commands;

import java.util.Set;
import org.goldenthread.pathway.ids.ChildId;

/** What is so of a child as a return says it, whether or not the child was known before. */
public interface Restating extends PathwayCommand, InternalCommand {

    /** The child it is about. */
    ChildId childId();

    @Override
    default Set<ChildId> children() {
        return Set.of(childId());
    }
}
