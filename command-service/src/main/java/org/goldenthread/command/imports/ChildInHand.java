package org.goldenthread.command.imports;

import java.util.Optional;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.pathway.ids.ChildId;

/**
 * A child of a return, who it is, and what is recorded of it.
 *
 * @param number its turn in the return, counted from 1
 * @param read what was recorded when many were read together; absent where it has to be read yet
 */
record ChildInHand(long number, StatedChild stated, ChildId child, Optional<ChildRecord> read) {

    /** The same, to be read anew. */
    ChildInHand unread() {
        return new ChildInHand(number, stated, child, Optional.empty());
    }

    /** Whose timeline it adds to, as far as it is known: of merged children, the survivor's. */
    ChildId survivor() {
        return read.map(record -> record.timeline().child()).orElse(child);
    }
}
