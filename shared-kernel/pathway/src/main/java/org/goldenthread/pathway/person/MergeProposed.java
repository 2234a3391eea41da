package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/** Somebody holds this child to be the survivor; nothing changes until somebody else agrees. */
@Stored("merge-proposed")
public record MergeProposed(ChildId survivor, MergeReason reason) implements Merging {

    @Override
    public ChildId other() {
        return survivor;
    }
}
