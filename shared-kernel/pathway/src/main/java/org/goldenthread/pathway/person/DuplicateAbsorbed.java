package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/** The retired record was this child's all along; it says so in its own stream too. */
@Stored("duplicate-absorbed")
public record DuplicateAbsorbed(ChildId retired) implements Merging {

    @Override
    public ChildId other() {
        return retired;
    }
}
