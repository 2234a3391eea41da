package org.goldenthread.command.commands;

import java.util.Set;
import org.goldenthread.pathway.ids.ChildId;

/** An act about one child. */
public interface ChildCommand extends PathwayCommand, Dated {

    /** The child it is about. */
    ChildId childId();

    @Override
    default Set<ChildId> children() {
        return Set.of(childId());
    }
}
