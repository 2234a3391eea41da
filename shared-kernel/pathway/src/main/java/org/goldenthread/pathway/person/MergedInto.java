package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.ChildId;

/** This child is the survivor: both records tell one story now, under the survivor's id. */
@Stored("merged-into")
public record MergedInto(ChildId survivor) implements Merging {

    @Override
    public ChildId other() {
        return survivor;
    }
}
